package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param base paid once
 * @param perUnit paid a unit; null: none
 * @param unit of {@code perUnit} ({@code hour}, {@code endpoint}); null: none
 * @param minimum least that is paid; null: none
 * @param taxIncluded whether tax is in it
 */
public record Price(
        Money base,
        @Nullable Money perUnit,
        @Nullable String unit,
        @Nullable Money minimum,
        boolean taxIncluded) {}
