package dev.hikeshi.forensics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** States as they grow worse; none ever grows better. */
final class Rulings {

    private static final int REASONS_KEPT = 12;

    /** What is held of a host so far. */
    static final class Ruling {
        private Spread.State state = Spread.State.NOT_OBSERVED;
        private int rule;
        private @Nullable Instant since;
        private @Nullable Edge by;
        private @Nullable String finding;
        private final List<Spread.Reason> why = new ArrayList<>();
    }

    private final TreeMap<String, Ruling> byHost = new TreeMap<>();

    /**
     * Takes a reason for a state.
     *
     * @return true when the host is held worse, or bad for longer, than before
     */
    boolean worsen(String host, Spread.State state, Spread.Reason reason, @Nullable Edge by) {
        Ruling ruling = byHost.computeIfAbsent(host, key -> new Ruling());
        boolean worse = ruling.rule == 0 || state.compareTo(ruling.state) > 0;
        Instant known = ruling.since;
        Instant at = reason.at();
        boolean earlier = at != null && (known == null || at.isBefore(known));
        if (!worse && !earlier) {
            return false;
        }
        if (earlier) {
            ruling.since = at;
        }
        if (ruling.why.size() < REASONS_KEPT && !ruling.why.contains(reason)) {
            ruling.why.add(worse ? ruling.why.size() : Math.max(0, ruling.why.size() - 1), reason);
        }
        if (worse) {
            ruling.state = state;
            ruling.rule = reason.rule();
            ruling.by = by;
            ruling.finding =
                    reason.cause() == Spread.Cause.FINDING ? reason.about() : ruling.finding;
        }
        return true;
    }

    boolean isAtLeast(String host, Spread.State state) {
        Ruling ruling = byHost.get(host);
        return ruling != null && ruling.state.compareTo(state) >= 0;
    }

    /** First malicious time; null when the host is not held suspect. */
    @Nullable Instant since(String host) {
        Ruling ruling = byHost.get(host);
        return ruling == null ? null : ruling.since;
    }

    /** Whether the host was already bad at a time. */
    boolean isBad(String host, Spread.State least, Instant at) {
        Instant since = since(host);
        return since != null && isAtLeast(host, least) && !since.isAfter(at);
    }

    /** Hosts at least so bad, with their first malicious time. */
    SortedMap<String, Instant> bad(Spread.State least) {
        TreeMap<String, Instant> bad = new TreeMap<>();
        byHost.forEach(
                (host, ruling) -> {
                    if (ruling.since != null && ruling.state.compareTo(least) >= 0) {
                        bad.put(host, ruling.since);
                    }
                });
        return bad;
    }

    boolean isKnown(String host) {
        return byHost.containsKey(host);
    }

    SortedMap<String, Spread.Verdict> verdicts(SortedMap<String, Coverage> coverage) {
        TreeMap<String, Spread.Verdict> verdicts = new TreeMap<>();
        byHost.forEach(
                (host, ruling) -> {
                    Coverage seen = coverage.get(host);
                    List<String> channels = seen == null ? List.of() : seen.channels();
                    verdicts.put(
                            host,
                            new Spread.Verdict(
                                    ruling.state,
                                    ruling.rule,
                                    ruling.since,
                                    ruling.by,
                                    ruling.finding,
                                    channels,
                                    ruling.why));
                });
        return verdicts;
    }
}
