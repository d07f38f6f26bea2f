package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The case for which somebody is sought.
 *
 * @param duty what must be done
 * @param effortHours how many hours it takes; null: the catalogue's typical effort
 * @param hosts how many hosts or accounts it is about, at least one
 * @param assets ids of the asset groups, or {@code unlisted:HOST} for a host in no group; empty: it
 *     is about no asset. A promise must reach all of them
 * @param severity how bad it is
 * @param facts what is known of the incident, see {@link Facts}; what is not there is unknown yet
 * @param started when the events that start clocks happened ({@link #DETECTION}, {@link #RAISED},
 *     {@link #OUR_CALL}, the fact that a gate is cleared, or whatever a clause names); the clock of
 *     an event that is not there starts at the earliest at the instant asked about
 * @param used meters used so far
 * @param firstMalicious the first malicious event known; null: unknown. Exclusions of past
 *     compromises are judged there
 */
public record Situation(
        DutyId duty,
        @Nullable BigDecimal effortHours,
        int hosts,
        List<String> assets,
        Severity severity,
        SortedMap<String, String> facts,
        SortedMap<String, Instant> started,
        MeterUse used,
        @Nullable Instant firstMalicious) {

    /** Marks a host that is in no group. */
    public static final String UNLISTED = "unlisted:";

    /** The event that starts most clocks. */
    public static final String DETECTION = "detection";

    /** The duty arose; a default deadline counts from there. */
    public static final String RAISED = "raised";

    /** Begins the name of the event that stops a clock: {@code paused:waiting_for_us}. */
    public static final String PAUSED = "paused:";

    /** Begins the name of the event that lets it run again: {@code resumed:waiting_for_us}. */
    public static final String RESUMED = "resumed:";

    /** We called the provider. */
    public static final String OUR_CALL = "our_call";

    public Situation {
        assets = List.copyOf(new TreeSet<>(assets));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        started = Collections.unmodifiableSortedMap(new TreeMap<>(started));
        if (hosts < 1 || (effortHours != null && effortHours.signum() < 0)) {
            throw new IllegalArgumentException(
                    "no such effort hosts=" + hosts + " hours=" + effortHours);
        }
    }

    /** A situation of which nothing else is known. */
    public static Situation of(DutyId duty, Severity severity, String... assets) {
        return new Situation(
                duty,
                null,
                1,
                List.of(assets),
                severity,
                new TreeMap<>(),
                new TreeMap<>(),
                MeterUse.NONE,
                null);
    }

    /** With one more fact known. */
    public Situation knowing(String fact, String value) {
        TreeMap<String, String> more = new TreeMap<>(facts);
        more.put(fact, value);
        return new Situation(
                duty, effortHours, hosts, assets, severity, more, started, used, firstMalicious);
    }

    /** With the event that starts a clock. */
    public Situation since(String event, Instant at) {
        TreeMap<String, Instant> more = new TreeMap<>(started);
        more.put(event, at);
        return new Situation(
                duty, effortHours, hosts, assets, severity, facts, more, used, firstMalicious);
    }

    /** With so many hours of effort. */
    public Situation taking(BigDecimal hours) {
        return new Situation(
                duty, hours, hosts, assets, severity, facts, started, used, firstMalicious);
    }

    /** With so many hosts or accounts. */
    public Situation about(int count) {
        return new Situation(
                duty, effortHours, count, assets, severity, facts, started, used, firstMalicious);
    }

    /** With meters used. */
    public Situation using(MeterUse use) {
        return new Situation(
                duty, effortHours, hosts, assets, severity, facts, started, use, firstMalicious);
    }

    /** With the first malicious event. */
    public Situation maliciousSince(Instant at) {
        return new Situation(duty, effortHours, hosts, assets, severity, facts, started, used, at);
    }
}
