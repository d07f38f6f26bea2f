package dev.hikeshi.detection.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Correlation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The correlator finds what the plain reading of decision 14 finds, on streams out of order. */
class CorrelatorTwinTest {
    private static final List<String> KINDS =
            List.of(
                    "event_count|gte: 3",
                    "event_count|lt: 3",
                    "event_count|gte: 2, lte: 3",
                    "value_count|field: V, gte: 3",
                    "value_count|field: V, eq: 2",
                    "value_sum|field: V, gt: 9",
                    "value_avg|field: V, gte: 4",
                    "value_median|field: V, gt: 3",
                    "value_percentile|field: V, percentile: 80, gt: 4",
                    "temporal|",
                    "temporal|gte: 2",
                    "temporal_ordered|");

    /** An event of a seeded stream. */
    private record Seeded(long second, int id, String user, String value) {}

    @RepeatedTest(600)
    void findsWhatThePlainReadingFinds(RepetitionInfo info) {
        int seed = info.getCurrentRepetition();
        Random random = new Random(seed);
        String[] kind = KINDS.get(seed % KINDS.size()).split("\\|", -1);
        int span = 1 + random.nextInt(40);
        Story story =
                Story.of(
                        "type: "
                                + kind[0]
                                + "\nrules: [failed, login, group]\ngroup-by: [User]\ntimespan: "
                                + span
                                + "s\n"
                                + (kind[1].isEmpty() ? "" : "condition: {" + kind[1] + "}\n"));
        List<Seeded> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            events.add(
                    new Seeded(
                            random.nextInt(200),
                            List.of(4625, 4624, 4732).get(random.nextInt(3)),
                            "u" + random.nextInt(2),
                            Integer.toString(random.nextInt(7))));
        }
        events.forEach(e -> story.event(e.second(), e.id(), "User", e.user(), "V", e.value()));
        Correlation correlation = story.rules().correlations().getFirst();
        List<String> expected = plain(correlation, span, events);
        assertThat(story.found().stream().sorted().toList())
                .as("seed %d: %s", seed, correlation)
                .isEqualTo(expected);
    }

    private static List<String> plain(Correlation correlation, int span, List<Seeded> events) {
        Map<String, List<Seeded>> groups = new TreeMap<>();
        List<Seeded> ordered = new ArrayList<>(events);
        ordered.sort((a, b) -> Long.compare(a.second(), b.second())); // stable
        ordered.forEach(e -> groups.computeIfAbsent(e.user(), u -> new ArrayList<>()).add(e));
        List<String> found = new ArrayList<>();
        for (List<Seeded> group : groups.values()) {
            found.addAll(
                    correlation.condition().waits()
                            ? waited(correlation, span, group)
                            : sliding(correlation, span, group));
        }
        Collections.sort(found);
        return found;
    }

    private static List<String> sliding(Correlation correlation, int span, List<Seeded> group) {
        List<String> found = new ArrayList<>();
        int unused = 0;
        for (int i = 0; i < group.size(); i++) {
            long now = group.get(i).second();
            List<Seeded> window = new ArrayList<>();
            for (int k = unused; k <= i; k++) {
                if (group.get(k).second() >= now - span) {
                    window.add(group.get(k));
                }
            }
            if (holds(correlation, window)) {
                found.add("c at " + now);
                unused = i + 1;
            }
        }
        return found;
    }

    private static List<String> waited(Correlation correlation, int span, List<Seeded> group) {
        List<String> found = new ArrayList<>();
        int first = 0;
        while (first < group.size()) {
            long end = group.get(first).second() + span;
            int behind = first;
            while (behind < group.size() && group.get(behind).second() <= end) {
                behind++;
            }
            if (holds(correlation, group.subList(first, behind))) {
                found.add("c at " + end);
            }
            first = behind;
        }
        return found;
    }

    private static boolean holds(Correlation correlation, List<Seeded> window) {
        List<BigDecimal> numbers =
                window.stream().map(e -> new BigDecimal(e.value())).sorted().toList();
        Collection<Integer> ids = new TreeSet<>(window.stream().map(Seeded::id).toList());
        return switch (correlation.kind()) {
            case EVENT_COUNT -> bounds(correlation, window.size());
            case VALUE_COUNT -> bounds(correlation, new TreeSet<>(numbers).size());
            case TEMPORAL ->
                    correlation.condition() instanceof Correlation.Bounds
                            ? bounds(correlation, ids.size())
                            : ids.size() == 3;
            case TEMPORAL_ORDERED -> inOrder(window);
            case VALUE_SUM -> bounds(correlation, sum(numbers));
            case VALUE_AVG ->
                    bounds(
                            correlation,
                            sum(numbers)
                                    .divide(
                                            BigDecimal.valueOf(numbers.size()),
                                            MathContext.DECIMAL64));
            case VALUE_MEDIAN -> bounds(correlation, percentile(numbers, 0.5));
            case VALUE_PERCENTILE -> bounds(correlation, percentile(numbers, 0.8));
        };
    }

    private static boolean inOrder(List<Seeded> window) {
        List<Integer> wanted = List.of(4625, 4624, 4732);
        int next = 0;
        for (Seeded event : window) {
            if (next < wanted.size() && event.id() == wanted.get(next)) {
                next++;
            }
        }
        return next == wanted.size();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percentile(List<BigDecimal> sorted, double part) {
        double place = (sorted.size() - 1) * part;
        double low = sorted.get((int) Math.floor(place)).doubleValue();
        double high = sorted.get((int) Math.ceil(place)).doubleValue();
        double between = low + (high - low) * (place - Math.floor(place));
        return BigDecimal.valueOf(Math.round(between * 1e9) / 1e9);
    }

    private static boolean bounds(Correlation correlation, int value) {
        return bounds(correlation, BigDecimal.valueOf(value));
    }

    private static boolean bounds(Correlation correlation, BigDecimal value) {
        return ((Correlation.Bounds) correlation.condition()).hold(value);
    }
}
