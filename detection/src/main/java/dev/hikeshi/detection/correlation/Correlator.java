package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import dev.hikeshi.detection.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Watches findings over time. Used by one thread; what it finds depends on the findings and their
 * order among equal times, on nothing else.
 */
public final class Correlator {

    /**
     * How much is held back and for how long.
     *
     * @param lateness how far behind the newest time a finding may come; null: any time, everything
     *     is held to the end
     * @param waiting matches that wait at the most; beyond it the earliest are worked on
     * @param groups open groups of one correlation at the most; beyond it the one that has waited
     *     longest is forgotten
     */
    public record Limits(@Nullable Duration lateness, int waiting, int groups) {
        /** For logs that are read file by file. */
        public static final Limits WHOLE_LOG = new Limits(null, 250_000, 50_000);

        /** For a source whose events come almost in order. */
        public static Limits live(Duration lateness) {
            return new Limits(lateness, 250_000, 50_000);
        }
    }

    /**
     * What took no part.
     *
     * @param timeless findings without a time
     * @param late findings that came too late
     * @param forgotten matches that gave way to others
     */
    public record Dropped(long timeless, long late, long forgotten) {
        /** Whether everything took part. */
        public boolean isNothing() {
            return timeless + late + forgotten == 0;
        }
    }

    private record Waiting(Match match, long number) {}

    private final List<Groups> all = new ArrayList<>();
    private final Map<String, List<Groups>> byRule = new HashMap<>();
    private final Set<String> notAlone = new HashSet<>();
    private final Map<String, Set<String>> fieldsByRule;
    private final Limits limits;
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(
                    Comparator.comparing((Waiting one) -> one.match().time())
                            .thenComparingLong(Waiting::number));
    private long number;
    private Instant newest = Instant.MIN;
    private Instant done = Instant.MIN;
    private long timeless;
    private long late;

    /**
     * Starts with nothing.
     *
     * @param correlations each behind those that it names
     */
    public Correlator(List<Correlation> correlations, Limits limits) {
        this.limits = limits;
        this.fieldsByRule = Correlation.fieldsByRule(correlations);
        for (Correlation one : correlations) {
            Groups groups = new Groups(one, limits.groups());
            all.add(groups);
            for (String rule : new HashSet<>(one.rules())) {
                byRule.computeIfAbsent(rule, id -> new ArrayList<>()).add(groups);
            }
        }
        byRule.forEach(
                (rule, users) -> {
                    if (users.stream().noneMatch(user -> user.correlation().generate())) {
                        notAlone.add(rule);
                    }
                });
    }

    /** Whether findings of the rule are shown by themselves, not only as part of another. */
    public boolean standsAlone(String ruleId) {
        return !notAlone.contains(ruleId);
    }

    /** Takes a finding; what is found by it, or by others whose time has come. */
    public List<Finding> add(Finding finding) {
        if (!byRule.containsKey(finding.ruleId())) {
            return List.of();
        }
        Instant time = finding.time();
        if (time == null) {
            timeless++;
            return List.of();
        }
        if (time.isBefore(done)) {
            late++;
            return List.of();
        }
        Set<String> fields = fieldsByRule.getOrDefault(finding.ruleId(), Set.of());
        waiting.add(new Waiting(Match.of(finding, time, fields), number++));
        newest = time.isAfter(newest) ? time : newest;
        Duration lateness = limits.lateness();
        Instant until = lateness == null ? Instant.MIN : newest.minus(lateness);
        List<Finding> found = new ArrayList<>();
        while (!waiting.isEmpty()
                && (waiting.size() > limits.waiting()
                        || waiting.peek().match().time().isBefore(until))) {
            next(waiting.remove().match(), found);
        }
        return found;
    }

    /** Works on all that waits; nothing can be added afterwards that is earlier. */
    public List<Finding> finish() {
        List<Finding> found = new ArrayList<>();
        while (!waiting.isEmpty()) {
            next(waiting.remove().match(), found);
        }
        close(Instant.MAX, found);
        done = newest;
        return found;
    }

    /** What took no part so far. */
    public Dropped dropped() {
        return new Dropped(timeless, late, all.stream().mapToLong(Groups::forgotten).sum());
    }

    private void next(Match match, List<Finding> found) {
        close(match.time(), found);
        done = match.time();
        take(match, found);
    }

    /** Closes the windows that are over before a time, in the order of their ends. */
    private void close(Instant before, List<Finding> found) {
        while (true) {
            Groups first = null;
            Instant earliest = before;
            for (Groups groups : all) {
                Instant end = groups.firstEnd();
                if (end != null && end.isBefore(earliest)) {
                    first = groups;
                    earliest = end;
                }
            }
            if (first == null) {
                return;
            }
            Groups.Result result = first.closeFirst();
            if (result != null) {
                tell(result, found);
            }
        }
    }

    private void take(Match match, List<Finding> found) {
        for (Groups groups : byRule.getOrDefault(match.ruleId(), List.of())) {
            Groups.Result result = groups.take(match);
            if (result != null) {
                tell(result, found);
            }
        }
    }

    private void tell(Groups.Result result, List<Finding> found) {
        if (standsAlone(result.finding().ruleId())) {
            found.add(result.finding());
        }
        take(result.match(), found);
    }
}
