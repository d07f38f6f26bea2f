package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Works out what something costs in one situation. */
final class Prices {
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private Prices() {}

    /** Base and units, but not less than the minimum; null: no price is written. */
    static @Nullable Money of(@Nullable Price price, Setting setting) {
        if (price == null) {
            return null;
        }
        Money total = price.base();
        Money perUnit = price.perUnit();
        if (perUnit != null) {
            total = total.plus(perUnit.times(units(price.unit(), setting)));
        }
        Money minimum = price.minimum();
        boolean less = minimum != null && total.compareTo(minimum) < 0;
        return less ? minimum : total;
    }

    /** How many units the situation takes. */
    static BigDecimal units(@Nullable String unit, Setting setting) {
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
