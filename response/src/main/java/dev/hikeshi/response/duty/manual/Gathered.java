package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.question.Week;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is seen of one party's part in one duty over the week. */
final class Gathered {
    final @Nullable Rung rung;
    final List<Reason> reasons;
    final TreeSet<String> assets = new TreeSet<>();
    final TreeSet<Severity> severities = new TreeSet<>();
    private final Map<String, Duration> lengths = new HashMap<>();
    private final Map<Next, Map<String, Duration>> nexts = new LinkedHashMap<>();

    Gathered(@Nullable Rung rung, List<Reason> reasons) {
        this.rung = rung;
        this.reasons = reasons;
    }

    void add(Week.Span span, String asset, Severity severity, Next next) {
        if (!asset.isEmpty()) {
            assets.add(asset);
        }
        severities.add(severity);
        String one = asset + " " + severity;
        lengths.merge(one, span.length(), Duration::plus);
        nexts.computeIfAbsent(next, n -> new HashMap<>()).merge(one, span.length(), Duration::plus);
    }

    long mostHours() {
        return most(lengths);
    }

    /** Most hours first; of equals, the one seen first. */
    List<Next> then() {
        List<Next> all = new ArrayList<>();
        nexts.forEach(
                (next, hours) ->
                        all.add(
                                new Next(
                                        next.bearers(),
                                        next.answer(),
                                        next.binds(),
                                        next.clause(),
                                        most(hours))));
        all.sort(Comparator.comparingLong(next -> -next.hours()));
        return all;
    }

    private static long most(Map<String, Duration> lengths) {
        return lengths.values().stream().mapToLong(Duration::toHours).max().orElse(0);
    }
}
