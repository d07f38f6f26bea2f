package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.List;

/**
 * Which logs of a host were seen. It speaks of what was read, not of what the host wrote: that
 * nothing stands in a log that was not read means nothing.
 *
 * @param host key of the host
 * @param sources by name
 * @param gaps by time
 */
public record Coverage(String host, List<Source> sources, List<Gap> gaps) {

    public Coverage {
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }

    /**
     * One log.
     *
     * @param name the channel in lower case, or {@code fortigate}, or {@code other}
     * @param from time of the first record
     * @param to time of the last record; what lies between may still have holes
     * @param records how many
     */
    public record Source(String name, Instant from, Instant to, long records) {}

    /**
     * A reason to hold a log incomplete.
     *
     * @param kind what happened
     * @param source the log concerned
     * @param at when; a cleared log is empty before
     * @param by the account, as written; empty when no record says
     * @param record the record that says so
     */
    public record Gap(Kind kind, String source, Instant at, String by, Origin record) {}

    /** Why a log is incomplete. */
    public enum Kind {
        CLEARED,
        STOPPED,
        AUDIT_CHANGED
    }

    /** Names of the logs, sorted. */
    public List<String> channels() {
        return sources.stream().map(Source::name).toList();
    }

    /** Whether a log was seen. */
    public boolean has(String source) {
        return channels().contains(source);
    }
}
