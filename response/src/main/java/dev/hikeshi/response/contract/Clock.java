package dev.hikeshi.response.contract;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param severities for which severities; empty: all
 * @param duties for which duties of the clause; empty: all
 * @param pauses when it stands still
 */
public record Clock(
        Metric metric,
        Duration target,
        Unit unit,
        String starts,
        Kind kind,
        @Nullable Integer percentile,
        @Nullable String period,
        Set<Severity> severities,
        Set<DutyId> duties,
        List<Pause> pauses) {

    /** What a clock measures. */
    public enum Metric {
        NOTIFY,
        ACKNOWLEDGE,
        START,
        CONTAIN,
        FIRST_REPORT,
        ARRIVE,
        FINISH;

        /** True when it measures that something was said, not that something was done. */
        public boolean tells() {
            return this == NOTIFY || this == ACKNOWLEDGE;
        }
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
        severities = Collections.unmodifiableSortedSet(new TreeSet<>(severities));
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        pauses = List.copyOf(pauses);
    }

    /** A clock for every severity and duty of its clause that never stands still. */
    public Clock(
            Metric metric,
            Duration target,
            Unit unit,
            String starts,
            Kind kind,
            @Nullable Integer percentile,
            @Nullable String period) {
        this(metric, target, unit, starts, kind, percentile, period, Set.of(), Set.of(), List.of());
    }

    /** True when it runs for that duty at that severity. */
    public boolean runsFor(DutyId duty, Severity severity) {
        return (duties.isEmpty() || duties.contains(duty))
                && (severities.isEmpty() || severities.contains(severity));
    }
}
