package dev.hikeshi.response.contract;

import dev.hikeshi.response.company.Hours;

/**
 * Work at other hours costs more.
 *
 * @param hours when it does
 * @param percent how much more, in percent of base and units
 */
public record Surcharge(Hours hours, int percent) {
    public Surcharge {
        if (percent < 0) {
            throw new IllegalArgumentException("negative surcharge percent=" + percent);
        }
    }
}
