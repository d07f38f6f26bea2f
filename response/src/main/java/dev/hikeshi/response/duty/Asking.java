package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Mode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks or consents.
 *
 * @param may ids of our people who may, in the order they are phoned
 * @param canNow those of them who can be reached now
 * @param form how it must be done ({@code written}, {@code oral}, {@code button})
 * @param from when the first of them can be reached; null: not in 400 days
 * @param fallback what the paper says happens when nobody answers; null: nothing is written
 */
public record Asking(
        List<String> may,
        List<String> canNow,
        String form,
        @Nullable Instant from,
        @Nullable Mode fallback) {
    public Asking {
        may = List.copyOf(may);
        canNow = List.copyOf(canNow);
    }
}
