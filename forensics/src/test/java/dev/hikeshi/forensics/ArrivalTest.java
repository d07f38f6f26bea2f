package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ArrivalTest {
    private static final Instant T = Instant.parse("2026-11-21T14:40:00Z");

    @Test
    void anEdgeBeforeTheArrivalIsNotTaken() {
        List<Edge> edges = List.of(edge("a", "b", 10), edge("b", "c", 5));
        assertThat(Arrival.earliest(Map.of("a", T), edges)).containsOnlyKeys("a", "b");
    }

    @Test
    void agreesWithTryingEveryPathOnRandomGraphs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Edge> edges = new ArrayList<>();
            int count = random.nextInt(14);
            for (int i = 0; i < count; i++) {
                edges.add(
                        edge("n" + random.nextInt(6), "n" + random.nextInt(6), random.nextInt(20)));
            }
            TreeMap<String, Instant> slow = new TreeMap<>();
            everyPath("n0", T, edges, slow, new ArrayList<>());
            TreeMap<String, Instant> fast = new TreeMap<>();
            Arrival.earliest(Map.of("n0", T), edges)
                    .forEach((place, reached) -> fast.put(place, reached.at()));
            assertThat(fast).as("seed %s round %s", seed, round).isEqualTo(slow);
            Collections.shuffle(edges, random);
            TreeMap<String, Instant> again = new TreeMap<>();
            Arrival.earliest(Map.of("n0", T), edges)
                    .forEach((place, reached) -> again.put(place, reached.at()));
            assertThat(again).as("seed %s shuffled", seed).isEqualTo(slow);
        }
    }

    /** The slow twin: walks every path that respects time. */
    private static void everyPath(
            String place,
            Instant at,
            List<Edge> edges,
            Map<String, Instant> best,
            List<Edge> taken) {
        best.merge(place, at, (one, other) -> one.isBefore(other) ? one : other);
        for (Edge edge : edges) {
            if (edge.from().equals(place) && !edge.at().isBefore(at) && !taken.contains(edge)) {
                taken.add(edge);
                everyPath(edge.to(), edge.at(), edges, best, taken);
                taken.removeLast();
            }
        }
    }

    private static Edge edge(String from, String to, int minute) {
        return new Edge(
                from,
                to,
                "corp\\x",
                Edge.Method.LOGON,
                T.plusSeconds(60L * minute),
                Edge.Strength.AUTHENTICATED,
                Edge.Confidence.B,
                List.of(new Origin("log", minute, 0)));
    }
}
