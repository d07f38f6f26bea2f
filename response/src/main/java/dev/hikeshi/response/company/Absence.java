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

    /** True when that instant lies in it. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
