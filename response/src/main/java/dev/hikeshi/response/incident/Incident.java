package dev.hikeshi.response.incident;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One incident as it stands.
 *
 * @param id {@code I-YYYYMMDD-N}: the day of the first sight by the company's calendar, and a
 *     running number
 * @param opened when it was opened
 * @param closed whether it is over
 * @param sightings its findings, in order
 * @param notices its notices, in order of arrival
 * @param domains Windows domains of its hosts
 * @param linked hosts of other domains that a logon reached
 * @param facts what is known
 * @param duties by {@link RaisedDuty#key()}
 * @param debits every use of a meter, in the order of being told
 * @param approved money approved, by {@code contract/clause}
 * @param scope state by asset
 */
public record Incident(
        String id,
        Instant opened,
        boolean closed,
        List<Sighting> sightings,
        List<Notice> notices,
        SortedSet<String> domains,
        SortedSet<String> linked,
        SortedMap<String, String> facts,
        SortedMap<String, RaisedDuty> duties,
        List<Debit> debits,
        SortedMap<String, Approval> approved,
        SortedMap<String, ScopeState> scope) {

    public Incident {
        sightings = SightingLog.of(sightings);
        notices = List.copyOf(notices);
        domains = Collections.unmodifiableSortedSet(domains);
        linked = Collections.unmodifiableSortedSet(linked);
        facts = Collections.unmodifiableSortedMap(facts);
        duties = Collections.unmodifiableSortedMap(duties);
        debits = List.copyOf(debits);
        approved = Collections.unmodifiableSortedMap(approved);
        scope = Collections.unmodifiableSortedMap(scope);
    }

    /**
     * Money that somebody approved.
     *
     * @param amount how much, all in all
     * @param signer who approved it
     * @param at when; what waits for the approval waits from then on
     */
    public record Approval(Money amount, String signer, Instant at) {}

    /**
     * State of one asset.
     *
     * @param state {@code compromised}, {@code suspect}, {@code clear} or {@code not_observed}
     * @param since when it was set
     * @param why what shows it
     */
    public record ScopeState(String state, Instant since, List<Words> why) {
        public ScopeState {
            why = List.copyOf(why);
        }
    }

    static Incident opened(String id, Instant at) {
        return new Incident(
                id,
                at,
                false,
                List.of(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** Everything its findings and notices share with others, sorted. */
    public SortedSet<JoinKey> keys() {
        TreeSet<JoinKey> keys = new TreeSet<>(SightingLog.of(sightings).keys());
        notices.forEach(notice -> keys.addAll(notice.keys()));
        return keys;
    }

    /** Accounts that somebody used or that a notice names; not those that were only tried. */
    public SortedSet<String> accounts() {
        TreeSet<String> used = new TreeSet<>();
        for (Sighting sighting : sightings) {
            for (JoinKey key : sighting.keys()) {
                boolean tried =
                        sighting.keys().contains(new JoinKey(JoinKey.Kind.TRIED, key.value()));
                if (key.kind() == JoinKey.Kind.ACCOUNT && !tried) {
                    used.add(key.value());
                }
            }
        }
        notices.forEach(notice -> used.addAll(notice.accounts()));
        return used;
    }

    /** Accounts that somebody tried and of which no use is known. */
    public SortedSet<String> tried() {
        TreeSet<String> tried = new TreeSet<>();
        keys().stream()
                .filter(key -> key.kind() == JoinKey.Kind.TRIED)
                .map(JoinKey::value)
                .forEach(tried::add);
        tried.removeAll(accounts());
        return tried;
    }

    /** Whether it shares any of these. */
    boolean shares(Collection<JoinKey> keys) {
        SightingLog log = SightingLog.of(sightings);
        return keys.stream()
                .anyMatch(
                        key ->
                                log.knows(key)
                                        || notices.stream()
                                                .anyMatch(one -> one.keys().contains(key)));
    }

    /** Quantity used, by {@code contract/meter}. */
    public SortedMap<String, BigDecimal> metered() {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        debits.forEach(one -> sums.merge(one.reference(), one.quantity(), BigDecimal::add));
        return sums;
    }

    /** The worst severity of its findings and notices. */
    public Severity severity() {
        Severity worst = Severity.LOW;
        for (Sighting sighting : sightings) {
            worst = sighting.severity().atLeast(worst) ? sighting.severity() : worst;
        }
        for (Notice notice : notices) {
            worst = notice.severity().atLeast(worst) ? notice.severity() : worst;
        }
        return worst;
    }

    /** Time of the earliest finding; empty when none has a time. */
    public Optional<Instant> firstSeen() {
        return Optional.ofNullable(SightingLog.of(sightings).first());
    }

    /** Time of the latest finding; empty when none has a time. */
    public Optional<Instant> lastSeen() {
        return Optional.ofNullable(SightingLog.of(sightings).last());
    }

    /** When the company knew: the earliest notice; empty when there is none. */
    public Optional<Instant> knownAt() {
        return notices.stream().map(Notice::knownAt).min(Comparator.naturalOrder());
    }

    /** Every host that a finding or notice names, sorted. */
    public SortedSet<String> hosts() {
        TreeSet<String> hosts = new TreeSet<>();
        sightings.stream().map(Sighting::host).filter(host -> !host.isEmpty()).forEach(hosts::add);
        notices.forEach(notice -> hosts.addAll(notice.hosts()));
        return hosts;
    }
}
