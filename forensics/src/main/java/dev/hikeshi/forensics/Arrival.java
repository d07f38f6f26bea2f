package dev.hikeshi.forensics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The earliest time at which each place could be reached along edges in time order.
 *
 * <p>Dijkstra on time: an edge can be taken when its time is not before the arrival at its source.
 * Cost: edges times the logarithm of places.
 */
final class Arrival {

    /**
     * How a place was reached.
     *
     * @param at when
     * @param by the last edge; null at a start
     */
    record Reached(Instant at, @Nullable Edge by) {}

    private Arrival() {}

    /** Earliest arrivals from places where something malicious was seen, by place. */
    static SortedMap<String, Reached> earliest(Map<String, Instant> starts, List<Edge> edges) {
        Map<String, List<Edge>> bySource = new HashMap<>();
        edges.forEach(
                edge -> bySource.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge));
        SortedMap<String, Reached> reached = new TreeMap<>();
        PriorityQueue<Map.Entry<String, Reached>> open =
                new PriorityQueue<>(
                        Comparator.<Map.Entry<String, Reached>, Instant>comparing(
                                        entry -> entry.getValue().at())
                                .thenComparing(Map.Entry::getKey));
        new TreeMap<>(starts)
                .forEach((place, at) -> open.add(Map.entry(place, new Reached(at, null))));
        while (!open.isEmpty()) {
            Map.Entry<String, Reached> next = open.remove();
            if (reached.putIfAbsent(next.getKey(), next.getValue()) != null) {
                continue;
            }
            for (Edge edge : bySource.getOrDefault(next.getKey(), List.of())) {
                if (!edge.at().isBefore(next.getValue().at()) && !reached.containsKey(edge.to())) {
                    open.add(Map.entry(edge.to(), new Reached(edge.at(), edge)));
                }
            }
        }
        return reached;
    }
}
