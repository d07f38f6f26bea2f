package dev.hikeshi.response.incident;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All incidents of one company.
 *
 * @param zone whose days stand in the ids of incidents
 * @param window how far apart two findings may be and still join through what they share
 * @param byId open and closed ones
 * @param absorbed which incident took in another, by the id of the other
 * @param opened how many were ever opened, for the running number
 */
public record Incidents(
        ZoneId zone,
        Duration window,
        SortedMap<String, Incident> byId,
        SortedMap<String, String> absorbed,
        int opened) {

    /** Window that holds unless another is set. */
    public static final Duration USUAL_WINDOW = Duration.ofDays(3);

    public Incidents {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        absorbed = Collections.unmodifiableSortedMap(new TreeMap<>(absorbed));
    }

    /**
     * None yet.
     *
     * @param zone the company's
     */
    public static Incidents none(ZoneId zone, Duration window) {
        return new Incidents(zone, window, new TreeMap<>(), new TreeMap<>(), 0);
    }

    /** The incident of that id, or the one that took it in. */
    public Optional<Incident> find(String id) {
        String stays = id;
        while (absorbed.containsKey(stays)) {
            stays = absorbed.get(stays);
        }
        return Optional.ofNullable(byId.get(stays));
    }

    /** Those that are open, by id. */
    public List<Incident> open() {
        return byId.values().stream().filter(incident -> !incident.closed()).toList();
    }

    Incidents with(Incident incident) {
        TreeMap<String, Incident> next = new TreeMap<>(byId);
        next.put(incident.id(), incident);
        return new Incidents(zone, window, next, absorbed, opened);
    }
}
