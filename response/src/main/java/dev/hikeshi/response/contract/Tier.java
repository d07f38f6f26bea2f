package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import java.math.BigDecimal;

/**
 * A step of a price.
 *
 * @param above it holds for every unit beyond this quantity
 * @param perUnit price of one such unit
 */
public record Tier(BigDecimal above, Money perUnit) {
    public Tier {
        if (above.signum() < 0) {
            throw new IllegalArgumentException("negative quantity above=" + above);
        }
    }
}
