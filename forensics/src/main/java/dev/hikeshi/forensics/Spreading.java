package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out verdicts and ways in. */
final class Spreading {
    private static final int RULE_FINDING = 1;
    private static final int RULE_SOURCE = 2;
    private static final int RULE_REACHED = 4;
    private static final int RULE_UNCONFIRMED = 5;
    private static final int RULE_NOTHING_SEEN = 7;

    /** Two logs of one logon are written within this time. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(5);

    private final List<Edge> edges;
    private final Map<String, SpreadCollector.Coverage> coverage;
    private final AddressBook book;
    private final TreeMap<String, Finding> critical = new TreeMap<>();
    private final TreeMap<String, Finding> high = new TreeMap<>();
    private final TreeMap<String, Spread.Verdict> verdicts = new TreeMap<>();

    private Spreading(
            List<Edge> edges, Map<String, SpreadCollector.Coverage> coverage, AddressBook book) {
        this.edges = edges;
        this.coverage = coverage;
        this.book = book;
    }

    static Spread of(
            List<Edge> edges,
            List<Finding> findings,
            Map<String, SpreadCollector.Coverage> coverage,
            AddressBook book) {
        Spreading spreading = new Spreading(edges, coverage, book);
        spreading.sort(findings);
        spreading.judge();
        return new Spread(edges, spreading.verdicts, spreading.entries());
    }

    /** Keeps the earliest finding of each host, by weight. */
    private void sort(List<Finding> findings) {
        for (Finding finding : findings) {
            String host = Hosts.key(finding.host());
            if (host.isEmpty()
                    || finding.time() == null
                    || finding.level().compareTo(Level.HIGH) < 0) {
                continue;
            }
            (finding.level() == Level.CRITICAL ? critical : high)
                    .merge(host, finding, Spreading::earlier);
        }
    }

    private static Finding earlier(Finding one, Finding other) {
        Comparator<Finding> order =
                Comparator.comparing((Finding finding) -> Objects.requireNonNull(finding.time()))
                        .thenComparing(Finding::ruleId)
                        .thenComparing(finding -> finding.origin().file())
                        .thenComparingLong(finding -> finding.origin().recordId());
        return order.compare(one, other) <= 0 ? one : other;
    }

    private void judge() {
        critical.forEach(
                (host, finding) ->
                        put(
                                host,
                                Spread.State.COMPROMISED,
                                RULE_FINDING,
                                finding.time(),
                                null,
                                finding));
        executions();
        sources();
        reached();
        high.forEach(
                (host, finding) ->
                        put(
                                host,
                                Spread.State.SUSPECT,
                                RULE_UNCONFIRMED,
                                finding.time(),
                                null,
                                finding));
        coverage.keySet()
                .forEach(
                        host ->
                                put(
                                        host,
                                        Spread.State.NOT_OBSERVED,
                                        RULE_NOTHING_SEEN,
                                        null,
                                        null,
                                        null));
    }

    /** Rule 1: what ran on a host because of a compromised one; again until nothing is added. */
    private void executions() {
        List<Edge> ran =
                edges.stream().filter(edge -> edge.strength() == Edge.Strength.EXECUTED).toList();
        Arrival.earliest(malicious(Spread.State.COMPROMISED), ran)
                .forEach(
                        (host, arrival) -> {
                            if (arrival.by() != null) {
                                put(
                                        host,
                                        Spread.State.COMPROMISED,
                                        RULE_FINDING,
                                        arrival.at(),
                                        arrival.by(),
                                        null);
                            }
                        });
    }

    /**
     * Rule 2: a host from which a compromised host was logged on to by an account that was then
     * used maliciously there, within the hour before its first malicious time.
     */
    private void sources() {
        Map<String, Instant> compromised = malicious(Spread.State.COMPROMISED);
        for (Edge edge : edges) {
            Instant malicious = compromised.get(edge.to());
            boolean before =
                    malicious != null
                            && !edge.at().isAfter(malicious)
                            && edge.at().isAfter(malicious.minus(Duration.ofHours(1)));
            boolean high =
                    edge.strength() == Edge.Strength.EXECUTED || this.high.containsKey(edge.from());
            if (before
                    && high
                    && edge.strength().compareTo(Edge.Strength.AUTHENTICATED) >= 0
                    && isHost(edge.from())) {
                put(edge.from(), Spread.State.COMPROMISED, RULE_SOURCE, edge.at(), edge, null);
            }
        }
    }

    /** Rule 4: logged on to, in time order, from what is compromised or suspect. */
    private void reached() {
        TreeMap<String, Instant> starts = new TreeMap<>(malicious(Spread.State.COMPROMISED));
        List<Edge> logons =
                edges.stream()
                        .filter(edge -> edge.strength().compareTo(Edge.Strength.AUTHENTICATED) >= 0)
                        .toList();
        Arrival.earliest(starts, logons)
                .forEach(
                        (host, arrival) -> {
                            if (arrival.by() != null && isHost(host)) {
                                put(
                                        host,
                                        Spread.State.SUSPECT,
                                        RULE_REACHED,
                                        arrival.at(),
                                        arrival.by(),
                                        null);
                            }
                        });
    }

    private Map<String, Instant> malicious(Spread.State state) {
        TreeMap<String, Instant> times = new TreeMap<>();
        verdicts.forEach(
                (host, verdict) -> {
                    if (verdict.state() == state && verdict.since() != null) {
                        Instant since = verdict.since();
                        Instant first = firstHigh(host);
                        times.put(host, first != null && first.isBefore(since) ? first : since);
                    }
                });
        return times;
    }

    private @Nullable Instant firstHigh(String host) {
        Finding first = high.get(host);
        return first == null ? null : first.time();
    }

    private static boolean isHost(String place) {
        return !place.equals(Edge.UNKNOWN) && !Addresses.isAddress(place);
    }

    private void put(
            String host,
            Spread.State state,
            int rule,
            @Nullable Instant since,
            @Nullable Edge by,
            @Nullable Finding finding) {
        SpreadCollector.Coverage seen = coverage.get(host);
        List<String> channels = seen == null ? List.of() : List.copyOf(seen.channels());
        verdicts.putIfAbsent(
                host,
                new Spread.Verdict(
                        state,
                        rule,
                        since,
                        by,
                        finding == null ? null : finding.ruleTitle(),
                        channels));
    }

    /**
     * Logons from outside or through a VPN session to a host of the attack, before or at its first
     * malicious time.
     */
    private List<Spread.Entry> entries() {
        Map<String, Instant> malicious = new TreeMap<>(malicious(Spread.State.SUSPECT));
        malicious.putAll(malicious(Spread.State.COMPROMISED));
        malicious.keySet().removeAll(reachedFrom(edges, malicious));
        List<Spread.Entry> found = new ArrayList<>();
        for (Edge edge : edges) {
            Instant first = malicious.get(edge.to());
            boolean fits =
                    first != null
                            && edge.strength().compareTo(Edge.Strength.AUTHENTICATED) >= 0
                            && Addresses.isAddress(edge.from())
                            && !edge.at().isAfter(first.plus(SAME_MOMENT))
                            && edge.at().isAfter(first.minus(Duration.ofHours(12)));
            if (fits) {
                entry(edge).ifPresent(found::add);
            }
        }
        found.sort(
                Comparator.comparing(Spread.Entry::certainty)
                        .thenComparing(Spread.Entry::at)
                        .thenComparing(Spread.Entry::from)
                        .thenComparing(Spread.Entry::reached));
        return found.stream().limit(3).toList();
    }

    /** Hosts that the attack came to from another host: the way in lies elsewhere. */
    private static Set<String> reachedFrom(List<Edge> edges, Map<String, Instant> malicious) {
        Set<String> reached = new TreeSet<>();
        for (Edge edge : edges) {
            Instant source = malicious.get(edge.from());
            Instant target = malicious.get(edge.to());
            boolean carries =
                    source != null
                            && target != null
                            && edge.strength().compareTo(Edge.Strength.AUTHENTICATED) >= 0
                            && !edge.at().isBefore(source)
                            && !edge.at().isAfter(target.plus(SAME_MOMENT));
            if (carries) {
                reached.add(edge.to());
            }
        }
        return reached;
    }

    private Optional<Spread.Entry> entry(Edge edge) {
        Optional<AddressBook.Session> session = book.session(edge.from(), edge.at());
        if (session.isPresent()) {
            AddressBook.Session vpn = session.get();
            return Optional.of(
                    new Spread.Entry(
                            vpn.outside(),
                            vpn.gateway(),
                            vpn.user(),
                            vpn.from(),
                            true,
                            Spread.Certainty.KNOWN,
                            edge.to()));
        }
        if (Addresses.isInside(edge.from())) {
            return Optional.empty();
        }
        boolean vpn = edge.method() == Edge.Method.VPN;
        return Optional.of(
                new Spread.Entry(
                        edge.from(),
                        edge.to(),
                        edge.account(),
                        edge.at(),
                        vpn,
                        Spread.Certainty.PRESUMED,
                        edge.to()));
    }
}
