package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a duty of an incident into the question who must do it. */
public final class Situations {

    private Situations() {}

    /**
     * The situation of one duty as the incident stands: its facts, the money approved, the meters
     * used. The detection is the first sighting on a host of the duty, else of the incident, else
     * when it was opened; a default deadline counts from when the duty was raised or somebody last
     * took it or failed; our call is when the bearer was asked. Money approved for a clause clears
     * its gate of approval at that time. A fact {@code paused:ID} or {@code resumed:ID} holds the
     * time of it, and so may a fact that a gate is cleared.
     */
    public static Situation of(Incident incident, RaisedDuty duty) {
        TreeMap<String, String> facts = new TreeMap<>(incident.facts());
        incident.approved()
                .forEach(
                        (clause, approval) -> {
                            facts.put(Facts.approved(clause), "yes");
                            facts.putIfAbsent(
                                    Facts.gateCleared(clause, Gate.Kind.SPEND_APPROVAL),
                                    approval.at().toString());
                        });
        Map<String, Instant> stopped = times(facts, List.of(Situation.PAUSED, Situation.RESUMED));
        Map<String, Instant> cleared = times(facts, List.of(Facts.GATE));
        TreeMap<String, Instant> started = new TreeMap<>(stopped);
        started.putAll(cleared);
        facts.keySet().removeAll(stopped.keySet());
        cleared.keySet().forEach(gate -> facts.put(gate, "yes"));
        started.put(Situation.DETECTION, detected(incident, duty));
        started.put(Situation.RAISED, duty.arose());
        Instant asked = duty.asked();
        if (asked != null) {
            started.put(Situation.OUR_CALL, asked);
        }
        return new Situation(
                duty.duty(),
                null,
                Math.max(1, duty.openHosts().size()),
                duty.asset().isEmpty() ? List.of() : List.of(duty.asset()),
                duty.severity(),
                facts,
                started,
                new MeterUse(incident.metered()),
                incident.firstSeen().orElse(null));
    }

    /** Facts that say when something happened: since when a clock stands still, a gate is clear. */
    private static Map<String, Instant> times(Map<String, String> facts, List<String> prefixes) {
        TreeMap<String, Instant> times = new TreeMap<>();
        facts.forEach(
                (fact, value) -> {
                    if (prefixes.stream().anyMatch(fact::startsWith)) {
                        instant(value).ifPresent(at -> times.put(fact, at));
                    }
                });
        return times;
    }

    private static Optional<Instant> instant(String value) {
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant detected(Incident incident, RaisedDuty duty) {
        return first(incident, duty.hosts())
                .or(() -> first(incident, incident.hosts()))
                .filter(at -> at.isBefore(incident.opened()))
                .orElse(incident.opened());
    }

    private static Optional<Instant> first(Incident incident, Collection<String> hosts) {
        return incident.sightings().stream()
                .filter(sighting -> hosts.contains(sighting.host()))
                .map(Sighting::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
