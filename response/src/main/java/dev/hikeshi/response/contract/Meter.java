package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is used up.
 *
 * @param id the meter's id within the contract
 * @param unit what is counted ({@code hours}, {@code incidents}, {@code visits})
 * @param included how much the contract includes a period
 * @param usedBefore how much was used before the journal begins
 * @param rounding the step to which a debit is rounded up; zero: not rounded
 * @param overage price of one unit beyond; null: beyond is not sold
 */
public record Meter(
        String id,
        String unit,
        BigDecimal included,
        BigDecimal usedBefore,
        BigDecimal rounding,
        @Nullable Money overage) {
    public Meter {
        if (included.signum() < 0 || usedBefore.signum() < 0 || rounding.signum() < 0) {
            throw new IllegalArgumentException("negative quantity meter=" + id);
        }
    }
}
