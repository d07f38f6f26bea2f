package dev.hikeshi.response.duty;

import java.math.BigDecimal;

/**
 * What a meter has left for this duty.
 *
 * @param meter {@code contract/meter}
 * @param unit what is counted ({@code hours})
 * @param left what is left of it
 * @param needed what the duty needs
 * @param covered what this rung covers of the need
 */
public record Remaining(
        String meter, String unit, BigDecimal left, BigDecimal needed, BigDecimal covered) {}
