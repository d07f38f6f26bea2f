package dev.hikeshi.response.contract;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * By when.
 *
 * @param metric what must have happened
 * @param target the time allowed
 * @param unit how it runs
 * @param starts the event that starts it ({@code detection}, {@code our_call}, {@code
 *     their_ticket})
 * @param kind how strong the promise is
 * @param percentile share of cases it holds for, in percent; null: every case
 * @param period over which the share is measured; null: every case
 */
public record Clock(
        Metric metric,
        Duration target,
        Unit unit,
        String starts,
        Kind kind,
        @Nullable Integer percentile,
        @Nullable String period) {

    /** What a clock measures. */
    public enum Metric {
        NOTIFY,
        ACKNOWLEDGE,
        START,
        CONTAIN,
        FIRST_REPORT,
        ARRIVE,
        FINISH
    }

    /** How a clock runs. */
    public enum Unit {
        /** On every hour of every day. */
        ELAPSED,
        /** Within the clause's window only. */
        BUSINESS
    }

    /** How strong it is. */
    public enum Kind {
        SLA,
        SLO,
        BEST_EFFORT,
        NONE
    }

    public Clock {
        if (target.isNegative()) {
            throw new IllegalArgumentException("negative clock target=" + target);
        }
    }
}
