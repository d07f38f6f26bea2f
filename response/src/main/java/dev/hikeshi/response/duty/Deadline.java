package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when.
 *
 * @param at the last instant
 * @param target the time allowed, on the clock's unit
 * @param clock the clause's clock; null: nobody promised a time, this is the duty's default
 * @param runs true when the clock has started; else it starts now at the earliest, so that the
 *     deadline moves with the question
 */
public record Deadline(Instant at, Duration target, @Nullable Clock clock, boolean runs) {

    /** True when nobody promised it. */
    public boolean isDefault() {
        return clock == null;
    }
}
