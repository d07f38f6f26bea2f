package dev.hikeshi.forensics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one edge of those that say the same within a minute. */
final class Merging {

    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private record Same(String from, String to, String account, Edge.Method method) {}

    private Merging() {}

    static List<Edge> merged(List<Edge> edges) {
        List<Edge> sorted = new ArrayList<>(edges);
        sorted.sort(Edge.ORDER);
        Map<Same, Integer> last = new HashMap<>();
        List<Edge> kept = new ArrayList<>();
        for (Edge edge : sorted) {
            Same key = new Same(edge.from(), edge.to(), edge.account(), edge.method());
            Integer index = last.get(key);
            if (index != null
                    && Duration.between(kept.get(index).at(), edge.at()).compareTo(TOGETHER) <= 0) {
                kept.set(index, together(kept.get(index), edge));
            } else {
                last.put(key, kept.size());
                kept.add(edge);
            }
        }
        return List.copyOf(kept);
    }

    private static Edge together(Edge one, Edge other) {
        Origins evidence = new Origins();
        evidence.addAll(one.evidence());
        evidence.addAll(other.evidence());
        return new Edge(
                one.from(),
                one.to(),
                one.account(),
                one.method(),
                one.at(),
                one.strength().compareTo(other.strength()) >= 0 ? one.strength() : other.strength(),
                one.confidence().compareTo(other.confidence()) <= 0
                        ? one.confidence()
                        : other.confidence(),
                evidence.list());
    }
}
