package dev.hikeshi.response.duty;

import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a duty of an incident into the question who must do it. */
public final class Situations {

    private Situations() {}

    /**
     * The situation of one duty as the incident stands: its facts, the money approved, the meters
     * used. The detection is the first sighting on a host of the duty, else of the incident, else
     * when it was opened; a default deadline counts from when the duty was raised or last moved;
     * our call is when somebody was asked.
     */
    public static Situation of(Incident incident, RaisedDuty duty) {
        TreeMap<String, String> facts = new TreeMap<>(incident.facts());
        incident.approved().keySet().forEach(clause -> facts.put(Facts.approved(clause), "yes"));
        TreeMap<String, Instant> started = new TreeMap<>();
        started.put(Situation.DETECTION, detected(incident, duty));
        started.put(Situation.RAISED, duty.since());
        if (duty.state() == DutyState.ASKED || duty.state() == DutyState.CLAIMED) {
            started.put(Situation.OUR_CALL, duty.since());
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
