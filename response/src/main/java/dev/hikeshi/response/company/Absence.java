package dev.hikeshi.response.company;

import java.time.Instant;

/**
 * A time in which a person cannot act.
 *
 * @param from begin
 * @param to end, exclusive
 */
public record Absence(Instant from, Instant to) {
    public Absence {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "absence ends before it starts from=" + from + " to=" + to);
        }
    }
}
