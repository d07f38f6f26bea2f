package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A duty of an incident and what was done about it.
 *
 * @param duty which
 * @param asset id of the asset group, {@code unlisted:HOST}, or the empty string for the incident
 * @param hosts the hosts it is about
 * @param severity how bad
 * @param state how far it is
 * @param bearer who was asked, claims it or did it; null: nobody yet
 * @param since when the state began
 * @param arose from when a default deadline counts: when it was raised, or somebody was asked, took
 *     it or failed; that its time is over moves nothing
 * @param asked when the bearer was first asked or took it; null: nobody was
 * @param proof what shows it, or why it failed; the empty string when there is nothing
 * @param failed bearers who did not do it, so that the next is asked
 * @param doneHosts those of the hosts for which it is done, each with who did it and the proof
 */
public record RaisedDuty(
        DutyId duty,
        String asset,
        SortedSet<String> hosts,
        Severity severity,
        DutyState state,
        @Nullable String bearer,
        Instant since,
        Instant arose,
        @Nullable Instant asked,
        String proof,
        SortedSet<String> failed,
        SortedMap<String, String> doneHosts) {
    public RaisedDuty {
        hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        failed = Collections.unmodifiableSortedSet(new TreeSet<>(failed));
        doneHosts = Collections.unmodifiableSortedMap(new TreeMap<>(doneHosts));
    }

    /** A duty done for all of its hosts or for none. */
    public RaisedDuty(
            DutyId duty,
            String asset,
            SortedSet<String> hosts,
            Severity severity,
            DutyState state,
            @Nullable String bearer,
            Instant since,
            String proof,
            SortedSet<String> failed) {
        this(
                duty,
                asset,
                hosts,
                severity,
                state,
                bearer,
                since,
                since,
                null,
                proof,
                failed,
                state == DutyState.DONE ? all(hosts, bearer, proof) : new TreeMap<>());
    }

    /** The hosts for which it is not known to be done. */
    public SortedSet<String> openHosts() {
        TreeSet<String> open = new TreeSet<>(hosts);
        open.removeAll(doneHosts.keySet());
        return open;
    }

    /** Those of its hosts that are named, with or without their domain; all when none is named. */
    SortedSet<String> among(SortedSet<String> named) {
        if (named.isEmpty()) {
            return hosts;
        }
        TreeSet<String> meant = new TreeSet<>();
        for (String host : hosts) {
            boolean isNamed =
                    named.stream()
                            .anyMatch(
                                    name ->
                                            host.equals(name)
                                                    || host.startsWith(name + ".")
                                                    || name.startsWith(host + "."));
            if (isNamed) {
                meant.add(host);
            }
        }
        return meant;
    }

    /** Done for these hosts; it stays as it is while others are open. */
    RaisedDuty finished(SortedSet<String> named, @Nullable String who, Instant at, String why) {
        TreeMap<String, String> done = new TreeMap<>(doneHosts);
        all(among(named), who, why).forEach(done::putIfAbsent);
        boolean all = done.keySet().containsAll(hosts);
        return new RaisedDuty(
                duty,
                asset,
                hosts,
                severity,
                all ? DutyState.DONE : state,
                all ? who : bearer,
                all ? at : since,
                arose,
                asked,
                all ? why : proof,
                failed,
                done);
    }

    /** Both as one: done only where both are; the hosts of both. */
    RaisedDuty with(RaisedDuty other) {
        TreeSet<String> both = new TreeSet<>(hosts);
        both.addAll(other.hosts);
        TreeMap<String, String> done = new TreeMap<>(doneHosts);
        other.doneHosts.forEach(done::putIfAbsent);
        TreeSet<String> out = new TreeSet<>(failed);
        out.addAll(other.failed);
        RaisedDuty leads = state == DutyState.DONE ? other : this;
        return new RaisedDuty(
                duty,
                asset,
                both,
                severity.atLeast(other.severity) ? severity : other.severity,
                leads.state,
                leads.bearer,
                leads.since,
                leads.arose,
                leads.asked,
                leads.proof,
                out,
                done);
    }

    /** The name it is found under. */
    public String key() {
        return key(duty, asset);
    }

    static String key(DutyId duty, String asset) {
        return duty.id() + "@" + asset;
    }

    RaisedDuty moved(DutyState next, @Nullable String who, Instant at, String why) {
        TreeSet<String> out = new TreeSet<>(failed);
        if (next == DutyState.FAILED && who != null) {
            out.add(who);
        }
        TreeMap<String, String> done = new TreeMap<>(doneHosts);
        if (next == DutyState.DONE) {
            all(hosts, who, why).forEach(done::putIfAbsent);
        }
        return new RaisedDuty(
                duty,
                asset,
                hosts,
                severity,
                next,
                who,
                at,
                next == DutyState.OVERDUE ? arose : at,
                askedAfter(next, who, at),
                why,
                out,
                done);
    }

    /** When the bearer of the next state was first asked. */
    private @Nullable Instant askedAfter(DutyState next, @Nullable String who, Instant at) {
        boolean same = Objects.equals(bearer, who);
        return switch (next) {
            case RAISED, FAILED -> null;
            case ASKED, CLAIMED -> same && asked != null ? asked : at;
            case DONE, OVERDUE -> same ? asked : null;
        };
    }

    private static SortedMap<String, String> all(
            SortedSet<String> hosts, @Nullable String who, String why) {
        TreeMap<String, String> done = new TreeMap<>();
        hosts.forEach(host -> done.put(host, who == null ? why : who + ": " + why));
        return done;
    }
}
