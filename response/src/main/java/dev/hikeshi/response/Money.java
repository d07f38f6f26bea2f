package dev.hikeshi.response;

import java.math.BigDecimal;

/**
 * An amount in one currency.
 *
 * @param amount the amount, never negative; scale is kept as written
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    public Money {
        if (amount.signum() < 0 || currency.length() != 3) {
            throw new IllegalArgumentException(
                    "no amount of money amount=" + amount + " currency=" + currency);
        }
    }

    /** Whole yen. */
    public static Money yen(long amount) {
        return new Money(BigDecimal.valueOf(amount), "JPY");
    }

    /** The sum; both must be of one currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** This amount so many times over. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    @Override
    public int compareTo(Money other) {
        int byCurrency = currency.compareTo(other.currency);
        return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "currencies differ left=" + currency + " right=" + other.currency);
        }
    }
}
