package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells us something.
 *
 * @param at when it reached us
 * @param knownAt when the first of our people knew; at or before {@code at}
 * @param by {@code staff:ID}, {@code provider:ID} or {@code other:NAME}
 * @param text what they said
 * @param hosts hosts they named, lower case
 * @param accounts accounts they named
 * @param severity how bad it is held to be
 * @param done a duty that they say is done; null: none
 */
public record Notice(
        Instant at,
        Instant knownAt,
        String by,
        String text,
        SortedSet<String> hosts,
        SortedSet<String> accounts,
        Severity severity,
        @Nullable DutyId done) {
    public Notice {
        hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        accounts = Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
        if (knownAt.isAfter(at)) {
            throw new IllegalArgumentException(
                    "a notice is known before it is given at=" + at + " known_at=" + knownAt);
        }
    }

    /** The same notice with every account renamed. */
    public Notice withAccounts(UnaryOperator<String> name) {
        TreeSet<String> named = new TreeSet<>();
        accounts.forEach(account -> named.add(name.apply(account)));
        return new Notice(at, knownAt, by, text, hosts, named, severity, done);
    }

    /** What it shares with findings. */
    public SortedSet<JoinKey> keys() {
        TreeSet<JoinKey> keys = new TreeSet<>();
        hosts.forEach(host -> keys.add(new JoinKey(JoinKey.Kind.HOST, host)));
        accounts.forEach(account -> keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, account)));
        return keys;
    }
}
