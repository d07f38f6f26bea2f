package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Rule;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The groups of one correlation, each with its window. */
final class Groups {
    private static final int NAMED = 20;

    /** A finding, and the same as a match for the correlations that name this one. */
    record Result(Finding finding, Match match) {}

    private record Ending(Instant end, List<String> key, Window window)
            implements Comparable<Ending> {
        @Override
        public int compareTo(Ending other) {
            int byEnd = end.compareTo(other.end);
            return byEnd == 0 ? key.toString().compareTo(other.key.toString()) : byEnd;
        }
    }

    private final Correlation correlation;
    private final int most;
    private final Map<List<String>, Window> windows = new LinkedHashMap<>(16, 0.75f, true);
    private final PriorityQueue<Ending> endings = new PriorityQueue<>();
    private long forgotten;

    Groups(Correlation correlation, int most) {
        this.correlation = correlation;
        this.most = most;
    }

    Correlation correlation() {
        return correlation;
    }

    /** Matches that gave way to others. */
    long forgotten() {
        return forgotten;
    }

    /** When the first window that is waited for is over; null when none is. */
    @Nullable Instant firstEnd() {
        Ending first = endings.peek();
        return first == null ? null : first.end();
    }

    /** Closes the first window that is over; null when it is not what is looked for. */
    @Nullable Result closeFirst() {
        Ending ending = endings.remove();
        Window window = ending.window();
        if (window.isEmpty()) {
            return null;
        }
        Optional<Window.Found> found = window.close();
        windows.remove(ending.key());
        return found.map(this::result).orElse(null);
    }

    /** Takes a match of a rule that is named; what is found by it at once, or null. */
    @Nullable Result take(Match match) {
        List<String> key = key(match);
        if (key == null) {
            return null;
        }
        Window window = windows.computeIfAbsent(key, k -> new Window(correlation));
        boolean first = window.isEmpty();
        Optional<Window.Found> found = window.add(match);
        forgotten += window.takeForgotten();
        if (first && correlation.condition().waits()) {
            endings.add(new Ending(window.end(), key, window));
        }
        if (window.isEmpty()) {
            windows.remove(key);
        } else if (windows.size() > most) {
            forgetEldest();
        }
        return found.map(this::result).orElse(null);
    }

    private void forgetEldest() {
        Map.Entry<List<String>, Window> eldest = windows.entrySet().iterator().next();
        forgotten += eldest.getValue().forget();
        windows.remove(eldest.getKey());
    }

    /** The values of the group's fields, folded; null when the match lacks one. */
    private @Nullable List<String> key(Match match) {
        List<String> key = new ArrayList<>(correlation.groupBy().size());
        for (String name : correlation.groupBy()) {
            String value = match.values().get(correlation.field(name, match.ruleId()));
            if (value == null) {
                return null;
            }
            key.add(value.toLowerCase(Locale.ROOT));
        }
        return key;
    }

    private Result result(Window.Found found) {
        Match last = found.matches().getLast();
        Map<String, String> values = shared(found.matches());
        Map<String, FieldValue> group = new LinkedHashMap<>();
        for (String name : correlation.groupBy()) {
            String value = last.values().get(correlation.field(name, last.ruleId()));
            if (value != null) {
                group.put(name, new FieldValue.Text(value));
                values.put(name, value);
            }
        }
        String host = shared(found.matches(), Match::host);
        Match match = new Match(found.time(), correlation.rule().id(), host, last.origin(), values);
        return new Result(finding(found, group, host, last.origin()), match);
    }

    private Finding finding(
            Window.Found found, Map<String, FieldValue> group, String host, Origin origin) {
        Rule rule = correlation.rule();
        Map<String, FieldValue> tested = new LinkedHashMap<>(group);
        tested.put(
                correlation.kind().name().toLowerCase(Locale.ROOT),
                new FieldValue.Text(found.result()));
        tested.put("matches", new FieldValue.Numeric(Integer.toString(found.matches().size())));
        tested.put("first", new FieldValue.Text(found.matches().getFirst().time().toString()));
        tested.put("last", new FieldValue.Text(found.matches().getLast().time().toString()));
        tested.put("events", new FieldValue.Many(places(found.matches())));
        return new Finding(
                rule.id(),
                rule.title(),
                rule.level(),
                rule.tags(),
                found.time(),
                host,
                "",
                -1,
                origin,
                tested,
                group);
    }

    private static List<FieldValue> places(List<Match> matches) {
        return matches.stream()
                .limit(NAMED)
                .map(
                        match ->
                                (FieldValue)
                                        new FieldValue.Text(
                                                match.origin().file()
                                                        + "#"
                                                        + match.origin().recordId()))
                .toList();
    }

    /** Fields that are the same in all matches. */
    private static Map<String, String> shared(List<Match> matches) {
        Map<String, String> shared = new LinkedHashMap<>(matches.getFirst().values());
        matches.forEach(match -> shared.entrySet().retainAll(match.values().entrySet()));
        return shared;
    }

    private static String shared(List<Match> matches, Function<Match, String> part) {
        String first = part.apply(matches.getFirst());
        return matches.stream().allMatch(match -> part.apply(match).equals(first)) ? first : "";
    }
}
