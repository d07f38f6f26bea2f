package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Works out what something costs in one situation. */
final class PlainPrices {
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlainPrices() {}

    /** Base and units, but not less than the minimum; null: no price is written. */
    static @Nullable Money of(@Nullable Price price, PlainSetting setting) {
        if (price == null) {
            return null;
        }
        Money total = price.base().plus(forUnits(price, units(price.unit(), setting)));
        for (Surcharge surcharge : price.surcharges()) {
            if (setting.spell(surcharge.hours()).open()) {
                total = total.times(percent(100 + surcharge.percent()));
            }
        }
        return taxed(price, between(price.minimum(), total, price.ceiling()));
    }

    /** The sum of what is written; null: neither is. */
    static @Nullable Money sum(@Nullable Money a, @Nullable Money b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.plus(b);
    }

    private static Money between(@Nullable Money least, Money total, @Nullable Money most) {
        Money enough = least != null && total.compareTo(least) < 0 ? least : total;
        return most != null && enough.compareTo(most) > 0 ? most : enough;
    }

    private static Money taxed(Price price, Money total) {
        BigDecimal tax = price.taxPercent();
        if (tax == null || price.taxIncluded()) {
            return total;
        }
        BigDecimal sum = total.times(HUNDRED.add(tax).movePointLeft(2)).amount();
        int digits = Currency.getInstance(total.currency()).getDefaultFractionDigits();
        BigDecimal whole = sum.setScale(Math.max(0, digits), RoundingMode.DOWN);
        return new Money(whole, total.currency());
    }

    /** Each unit at the price of the step that it falls into. */
    private static Money forUnits(Price price, BigDecimal units) {
        Money nothing = new Money(BigDecimal.ZERO, price.base().currency());
        Money perUnit = price.perUnit();
        Money sum = nothing;
        BigDecimal from = BigDecimal.ZERO;
        for (Tier tier : price.tiers()) {
            BigDecimal to = tier.above().min(units);
            if (perUnit != null && to.compareTo(from) > 0) {
                sum = sum.plus(perUnit.times(to.subtract(from)));
            }
            from = tier.above().max(from);
            perUnit = tier.perUnit();
        }
        if (perUnit == null || units.compareTo(from) <= 0) {
            return sum;
        }
        return sum.plus(perUnit.times(units.subtract(from)));
    }

    private static BigDecimal percent(int percent) {
        return BigDecimal.valueOf(percent).movePointLeft(2);
    }

    /** How many units the situation takes. */
    static BigDecimal units(@Nullable String unit, PlainSetting setting) {
        String name = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return switch (one) {
            case "hour" -> setting.effortHours();
            case "day" -> setting.effortHours().divide(HOURS_A_DAY, 0, RoundingMode.CEILING);
            case "endpoint",
                    "host",
                    "server",
                    "machine",
                    "device",
                    "pc",
                    "unit",
                    "asset",
                    "account" ->
                    BigDecimal.valueOf(setting.situation.hosts());
            default -> BigDecimal.ONE;
        };
    }
}
