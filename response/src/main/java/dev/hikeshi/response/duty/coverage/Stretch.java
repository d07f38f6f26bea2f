package dev.hikeshi.response.duty.coverage;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which the answer stays the same.
 *
 * @param from begin
 * @param to end, exclusive
 * @param answer the answer
 */
public record Stretch(Instant from, Instant to, Answer answer) {
    public Stretch {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("empty stretch from=" + from + " to=" + to);
        }
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** True when that instant lies in it. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
