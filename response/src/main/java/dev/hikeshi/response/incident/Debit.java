package dev.hikeshi.response.incident;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One use of a meter. The same quantity of the same meter at the same instant is the same use, told
 * twice.
 *
 * @param at when it was used
 * @param contract whose meter
 * @param meter its id within the contract
 * @param quantity how much, in the meter's unit, more than nothing
 */
public record Debit(Instant at, String contract, String meter, BigDecimal quantity) {

    public Debit {
        quantity = quantity.stripTrailingZeros();
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("a use of nothing meter=" + meter);
        }
    }

    /** {@code contract/meter}. */
    public String reference() {
        return contract + "/" + meter;
    }
}
