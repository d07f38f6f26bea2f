package dev.hikeshi.response.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents a finding or notice belongs to.
 *
 * <p>It joins through a host, account, address or file that it shares, when it lies within the
 * window of the incident. Two domains stay apart unless a logon links them: their accounts and
 * private addresses only look alike.
 */
final class Joining {

    private Joining() {}

    static List<Incident> candidates(Incidents state, Sighting sighting) {
        List<Incident> found = new ArrayList<>();
        for (Incident incident : state.open()) {
            if (incident.shares(sighting.keys())
                    && isNear(incident, sighting.first(), sighting.last(), state.window())
                    && mayEnter(incident, sighting)) {
                found.add(incident);
            }
        }
        return together(found);
    }

    static List<Incident> candidates(Incidents state, Notice notice) {
        List<Incident> found = new ArrayList<>();
        for (Incident incident : state.open()) {
            boolean named =
                    notice.hosts().stream().anyMatch(host -> namesHost(incident, host))
                            || incident.shares(notice.keys());
            if (named && isNear(incident, notice.knownAt(), notice.at(), state.window())) {
                found.add(incident);
            }
        }
        return together(found);
    }

    /** People say {@code pc-07} where logs say {@code pc-07.corp.example}. */
    private static boolean namesHost(Incident incident, String host) {
        return incident.hosts().stream()
                .anyMatch(
                        known ->
                                known.equals(host)
                                        || known.startsWith(host + ".")
                                        || host.startsWith(known + "."));
    }

    static boolean mayEnter(Incident incident, Sighting sighting) {
        return sighting.domain().isEmpty()
                || incident.domains().isEmpty()
                || incident.domains().contains(sighting.domain())
                || incident.linked().contains(sighting.host());
    }

    static boolean isNear(
            Incident incident, @Nullable Instant first, @Nullable Instant last, Duration window) {
        Optional<Instant> begin = incident.firstSeen().or(incident::knownAt);
        Optional<Instant> end = incident.lastSeen().or(incident::knownAt);
        if (first == null || last == null || begin.isEmpty() || end.isEmpty()) {
            return true;
        }
        return !first.isAfter(end.get().plus(window)) && !last.isBefore(begin.get().minus(window));
    }

    /** Those that may become one: a later one of another domain is left out. */
    private static List<Incident> together(List<Incident> found) {
        List<Incident> kept = new ArrayList<>();
        TreeSet<String> domains = new TreeSet<>();
        for (Incident incident : found) {
            boolean apart =
                    !incident.domains().isEmpty()
                            && !domains.isEmpty()
                            && incident.domains().stream().noneMatch(domains::contains);
            if (!apart) {
                kept.add(incident);
                domains.addAll(incident.domains());
            }
        }
        return kept;
    }
}
