package dev.hikeshi.response.incident;

import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches of one rule on one host that follow each other closely.
 *
 * @param ruleId the rule
 * @param title the rule's title
 * @param severity how bad
 * @param tags the rule's tags, such as {@code attack.t1486}
 * @param host the host that wrote the events, lower case; the empty string when unknown
 * @param domain the Windows domain of the host, lower case; the empty string when it has none
 * @param count how many matches
 * @param first time of the first; null: the log does not say
 * @param last time of the last; null: the log does not say
 * @param file log of the first match
 * @param recordId record of the first match
 * @param keys what it shares with other findings
 */
public record Sighting(
        String ruleId,
        String title,
        Severity severity,
        List<String> tags,
        String host,
        String domain,
        long count,
        @Nullable Instant first,
        @Nullable Instant last,
        String file,
        long recordId,
        SortedSet<JoinKey> keys) {

    /**
     * By time (those without one last), host, rule, file and record: the same set, the same order.
     */
    public static final Comparator<Sighting> ORDER =
            Comparator.comparing(
                            Sighting::first,
                            Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                    .thenComparing(Sighting::host)
                    .thenComparing(Sighting::ruleId)
                    .thenComparing(Sighting::file)
                    .thenComparingLong(Sighting::recordId);

    public Sighting {
        tags = List.copyOf(tags);
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        if (count < 1) {
            throw new IllegalArgumentException("a sighting needs a match rule=" + ruleId);
        }
    }
}
