package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param base paid once
 * @param perUnit paid a unit; null: none
 * @param unit of {@code perUnit} ({@code hour}, {@code endpoint}); null: none
 * @param minimum least that is paid; null: none
 * @param taxIncluded whether tax is in it
 * @param tiers units beyond a quantity cost differently; lowest first
 * @param surcharges work at other hours costs more
 * @param ceiling most that is paid before tax; null: none
 * @param taxPercent the tax that comes on top, in percent; null: not written, or it is in it
 */
public record Price(
        Money base,
        @Nullable Money perUnit,
        @Nullable String unit,
        @Nullable Money minimum,
        boolean taxIncluded,
        List<Tier> tiers,
        List<Surcharge> surcharges,
        @Nullable Money ceiling,
        @Nullable BigDecimal taxPercent) {
    public Price {
        tiers = tiers.stream().sorted(Comparator.comparing(Tier::above)).toList();
        surcharges = List.copyOf(surcharges);
        if (ceiling != null && minimum != null && ceiling.compareTo(minimum) < 0) {
            throw new IllegalArgumentException("ceiling below minimum " + ceiling);
        }
    }

    /** A price without steps, surcharges, ceiling or tax on top. */
    public Price(
            Money base,
            @Nullable Money perUnit,
            @Nullable String unit,
            @Nullable Money minimum,
            boolean taxIncluded) {
        this(base, perUnit, unit, minimum, taxIncluded, List.of(), List.of(), null, null);
    }
}
