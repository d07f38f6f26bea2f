package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Applies the rules of the package's chapter until nothing changes. */
final class Judging {

    private static final int MALICIOUS = 1;
    private static final int SOURCE = 2;
    private static final int DOMAIN = 3;
    private static final int REACHED = 4;
    private static final int UNCONFIRMED = 5;
    private static final int CONTACTED = 6;
    private static final int NOTHING = 7;

    private static final Duration BEFORE_FINDING = Duration.ofMinutes(15);
    private static final Duration AFTER_FINDING = Duration.ofMinutes(2);
    private static final List<String> SESSIONS =
            List.of("LogonId", "TargetLogonId", "SubjectLogonId");

    /** A finding that can move a state. */
    private record Sign(Finding finding, String host, Instant at) {}

    private static final Comparator<Sign> SIGNS =
            Comparator.comparing(Sign::at)
                    .thenComparing(Sign::host)
                    .thenComparing(sign -> sign.finding().ruleId())
                    .thenComparing(sign -> sign.finding().origin(), Origins.ORDER);

    private final Names names;
    private final Steps steps;
    private final List<Edge> edges;
    private final List<Edge> logons;
    private final Map<String, List<Edge>> touching = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final SortedMap<String, Coverage> coverage;
    private final Rulings rulings = new Rulings();
    private final TreeMap<String, Instant> held = new TreeMap<>();
    private final TreeMap<String, Instant> domainsLost = new TreeMap<>();
    private final List<Interactive> interactive = new ArrayList<>();
    private final List<DomainSign> domainSigns = new ArrayList<>();

    /** Edges that opened a session in which a finding lies, or whose records are a finding's. */
    private final TreeSet<Edge> ofTheAttack = new TreeSet<>(Edge.ORDER);

    private record Interactive(String host, String account, Instant at) {}

    private record DomainSign(
            String host,
            Seen.DomainSign.Kind kind,
            String account,
            Instant at,
            List<Origin> origins) {}

    Judging(Seen seen, Steps steps, List<Finding> findings) {
        names = steps.names();
        this.steps = steps;
        edges = steps.edges();
        logons =
                edges.stream()
                        .filter(edge -> edge.proves(Edge.Strength.AUTHENTICATED))
                        .filter(edge -> !edge.from().equals(Edge.UNKNOWN))
                        .toList();
        for (Edge edge : edges) {
            touching.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
            if (!edge.from().equals(edge.to())) {
                touching.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
            }
        }
        coverage = seen.coverage.byHost(names::host);
        for (Finding finding : findings) {
            String host = names.host(Hosts.key(finding.host()));
            Instant at = finding.time();
            if (at != null && !host.isEmpty() && finding.level().compareTo(Level.HIGH) >= 0) {
                signs.add(new Sign(finding, host, at));
            }
        }
        signs.sort(SIGNS);
        seen.interactive.forEach(
                (what, times) ->
                        interactive.add(
                                new Interactive(
                                        names.host(what.host()), what.account(), times.last())));
        seen.domainSigns.forEach(
                (what, times) ->
                        domainSigns.add(
                                new DomainSign(
                                        names.host(what.host()),
                                        what.kind(),
                                        what.account(),
                                        times.first(),
                                        times.origins())));
        interactive.sort(
                Comparator.comparing(Interactive::at)
                        .thenComparing(Interactive::host)
                        .thenComparing(Interactive::account));
        domainSigns.sort(
                Comparator.comparing(DomainSign::at)
                        .thenComparing(DomainSign::host)
                        .thenComparing(DomainSign::kind)
                        .thenComparing(DomainSign::account));
    }

    Spread spread() {
        signs.forEach(this::finding);
        signs.forEach(this::sessionOf);
        List<BooleanSupplier> rules =
                List.of(
                        this::domain,
                        this::exposed,
                        this::executed,
                        this::sources,
                        this::reached,
                        this::cleared);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (BooleanSupplier rule : rules) {
                changed |= rule.getAsBoolean();
            }
        }
        contacted();
        rest();
        EntrySearch search = new EntrySearch(edges, steps.tunnels(), rulings, ofTheAttack);
        List<Spread.Entry> entry = search.entries();
        return new Spread(
                edges,
                rulings.verdicts(coverage),
                entry,
                coverage,
                domainsLost,
                new Asking(rulings, coverage, search).asks(entry));
    }

    private void finding(Sign sign) {
        boolean critical = sign.finding().level() == Level.CRITICAL;
        rulings.worsen(
                sign.host(),
                critical ? Spread.State.COMPROMISED : Spread.State.SUSPECT,
                new Spread.Reason(
                        critical ? MALICIOUS : UNCONFIRMED,
                        Spread.Cause.FINDING,
                        sign.finding().ruleTitle(),
                        sign.at(),
                        List.of(sign.finding().origin())),
                null);
    }

    /** Who opened the session that a finding lies in is the source of it. */
    private void sessionOf(Sign sign) {
        boolean critical = sign.finding().level() == Level.CRITICAL;
        Set<Edge> opened = new HashSet<>();
        for (String field : SESSIONS) {
            FieldValue value = sign.finding().context().get(field);
            String logonId = value == null ? "" : Spot.sessionNumber(value.text());
            if (!logonId.isEmpty()) {
                steps.session(sign.host(), logonId, sign.at()).ifPresent(opened::add);
            }
        }
        InTime.between(
                        touching.getOrDefault(sign.host(), List.of()),
                        Edge::at,
                        sign.at().minus(BEFORE_FINDING),
                        sign.at().plus(AFTER_FINDING))
                .stream()
                .filter(edge -> carries(edge, sign))
                .forEach(opened::add);
        TreeSet<Edge> sorted = new TreeSet<>(Edge.ORDER);
        sorted.addAll(opened);
        for (Edge edge : sorted) {
            boolean proves = edge.proves(Edge.Strength.AUTHENTICATED);
            if (proves && edge.to().equals(sign.host())) {
                source(edge, sign, critical);
            }
        }
    }

    private static boolean carries(Edge edge, Sign sign) {
        boolean near =
                edge.proves(Edge.Strength.EXECUTED)
                        && edge.to().equals(sign.host())
                        && !edge.at().isAfter(sign.at().plus(AFTER_FINDING))
                        && edge.at().isAfter(sign.at().minus(BEFORE_FINDING));
        return near
                && (sign.finding().level() == Level.CRITICAL
                        || edge.evidence().contains(sign.finding().origin()));
    }

    private void source(Edge edge, Sign sign, boolean critical) {
        ofTheAttack.add(edge);
        if (critical && !edge.account().isEmpty()) {
            held.merge(edge.account(), edge.at(), Judging::earlier);
        }
        if (Steps.isHost(edge.from()) && edge.confidence() != Edge.Confidence.D) {
            rulings.worsen(
                    edge.from(),
                    critical ? Spread.State.COMPROMISED : Spread.State.SUSPECT,
                    new Spread.Reason(
                            critical ? SOURCE : UNCONFIRMED,
                            Spread.Cause.OPENED_SESSION_OF_FINDING,
                            sign.host(),
                            edge.at(),
                            edge.evidence()),
                    edge);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Rule 3. A group change counts where its host or account is already in bad hands. */
    private boolean domain() {
        boolean changed = false;
        for (DomainSign sign : domainSigns) {
            boolean counts =
                    sign.kind() != Seen.DomainSign.Kind.PRIVILEGED_GROUP
                            || rulings.isBad(sign.host(), Spread.State.COMPROMISED, sign.at())
                            || isHeld(sign.account(), sign.at());
            if (counts) {
                changed |=
                        rulings.worsen(
                                sign.host(),
                                Spread.State.COMPROMISED,
                                new Spread.Reason(
                                        DOMAIN,
                                        Spread.Cause.DOMAIN_TAKEN,
                                        sign.kind().name().toLowerCase(Locale.ROOT),
                                        sign.at(),
                                        sign.origins()),
                                null);
                String domain = Hosts.domainOf(sign.host());
                if (!domain.isEmpty()) {
                    domainsLost.merge(domain, sign.at(), Judging::earlier);
                }
            }
        }
        return changed;
    }

    private boolean isHeld(String account, Instant at) {
        Instant since = held.get(account);
        return since != null && !since.isAfter(at);
    }

    /** Accounts that left credentials on a compromised host are the attacker's from then on. */
    private boolean exposed() {
        boolean changed = false;
        for (Interactive left : interactive) {
            Instant since = rulings.since(left.host());
            if (since != null && rulings.isAtLeast(left.host(), Spread.State.COMPROMISED)) {
                changed |= hold(left.account(), left.at().isAfter(since) ? left.at() : since);
            }
        }
        return changed;
    }

    private boolean hold(String account, Instant at) {
        Instant known = held.get(account);
        boolean earlier = known == null || at.isBefore(known);
        if (earlier && !account.isEmpty()) {
            held.put(account, at);
            return true;
        }
        return false;
    }

    /** Rule 1: what ran on a host from a compromised one, or by an account in bad hands. */
    private boolean executed() {
        boolean changed = false;
        for (Edge edge : edges) {
            boolean from = rulings.isBad(edge.from(), Spread.State.COMPROMISED, edge.at());
            boolean by =
                    rulings.isBad(edge.from(), Spread.State.SUSPECT, edge.at())
                            && isHeld(edge.account(), edge.at());
            if (edge.proves(Edge.Strength.EXECUTED) && (from || by)) {
                hold(edge.account(), edge.at());
                changed |=
                        worsen(
                                edge.to(),
                                Spread.State.COMPROMISED,
                                MALICIOUS,
                                Spread.Cause.EXECUTED_FROM,
                                edge);
            }
        }
        return changed;
    }

    private boolean worsen(
            String host, Spread.State state, int rule, Spread.Cause cause, Edge edge) {
        String about = host.equals(edge.from()) ? edge.to() : edge.from();
        return Steps.isHost(host)
                && rulings.worsen(
                        host,
                        state,
                        new Spread.Reason(rule, cause, about, edge.at(), edge.evidence()),
                        edge);
    }

    /** Rule 2: a host that was reached and then went on with the same account, or one held. */
    private boolean sources() {
        boolean changed = false;
        for (String host : rulings.bad(Spread.State.SUSPECT).keySet()) {
            Optional<Edge> onward = onward(host);
            if (onward.isPresent() && !rulings.isAtLeast(host, Spread.State.COMPROMISED)) {
                changed |=
                        worsen(
                                host,
                                Spread.State.COMPROMISED,
                                SOURCE,
                                Spread.Cause.ACTED_AS_SOURCE,
                                onward.get());
            }
        }
        return changed;
    }

    private Optional<Edge> onward(String host) {
        TreeMap<String, Instant> cameWith = new TreeMap<>();
        for (Edge edge : touching.getOrDefault(host, List.of())) {
            boolean arrived =
                    edge.to().equals(host)
                            && edge.proves(Edge.Strength.AUTHENTICATED)
                            && rulings.isBad(edge.from(), Spread.State.SUSPECT, edge.at());
            if (arrived && !edge.account().isEmpty()) {
                cameWith.merge(edge.account(), edge.at(), Judging::earlier);
            }
            Instant came = cameWith.get(edge.account());
            boolean same = came != null && came.isBefore(edge.at());
            boolean goes =
                    edge.from().equals(host)
                            && Steps.isHost(edge.to())
                            && edge.confidence() != Edge.Confidence.D
                            && (edge.proves(Edge.Strength.AUTHENTICATED)
                                    || edge.method() == Edge.Method.TICKET);
            boolean late = rulings.isBad(host, Spread.State.SUSPECT, edge.at());
            if (goes
                    && late
                    && !cameWith.isEmpty()
                    && (same || isHeld(edge.account(), edge.at()))) {
                return Optional.of(edge);
            }
        }
        return Optional.empty();
    }

    /** Rule 4: logged on to, in time order, from what is compromised or suspect. */
    private boolean reached() {
        TreeMap<String, Instant> starts = new TreeMap<>(rulings.bad(Spread.State.SUSPECT));
        ofTheAttack.stream()
                .filter(edge -> edge.source() instanceof Node.Address)
                .forEach(edge -> starts.merge(edge.from(), edge.at(), Judging::earlier));
        boolean changed = false;
        for (Arrival.Reached arrival : Arrival.earliest(starts, logons).values()) {
            Edge by = arrival.by();
            if (by != null) {
                changed |=
                        worsen(
                                by.to(),
                                Spread.State.SUSPECT,
                                REACHED,
                                Spread.Cause.LOGGED_ON_FROM,
                                by);
            }
        }
        return changed;
    }

    /** Rule 1: a log cleared on a host that was already reached. */
    private boolean cleared() {
        boolean changed = false;
        for (Coverage seen : coverage.values()) {
            for (Coverage.Gap gap : seen.gaps()) {
                if (gap.kind() == Coverage.Kind.CLEARED
                        && rulings.isBad(seen.host(), Spread.State.SUSPECT, gap.at())
                        && !rulings.isAtLeast(seen.host(), Spread.State.COMPROMISED)) {
                    changed |=
                            rulings.worsen(
                                    seen.host(),
                                    Spread.State.COMPROMISED,
                                    new Spread.Reason(
                                            MALICIOUS,
                                            Spread.Cause.LOG_CLEARED,
                                            gap.source(),
                                            gap.at(),
                                            List.of(gap.record())),
                                    null);
                }
            }
        }
        return changed;
    }

    /** Rule 6, once all else is settled: a contact alone goes no further. */
    private void contacted() {
        SortedMap<String, Instant> bad = rulings.bad(Spread.State.COMPROMISED);
        for (Edge edge : edges) {
            Instant since = bad.get(edge.from());
            boolean counts =
                    edge.strength() == Edge.Strength.CONTACTED
                            && since != null
                            && !edge.at().isBefore(since)
                            && names.isOurs(edge.to());
            if (counts && !rulings.isAtLeast(edge.to(), Spread.State.SUSPECT)) {
                worsen(
                        edge.to(),
                        Spread.State.SUSPECT,
                        CONTACTED,
                        Spread.Cause.CONTACTED_FROM,
                        edge);
            }
        }
    }

    /** Rule 7: the rest, seen or only named. */
    private void rest() {
        TreeSet<String> hosts = new TreeSet<>(coverage.keySet());
        for (String place : touching.keySet()) {
            if (Steps.isHost(place) && names.isOurs(place)) {
                hosts.add(place);
            }
        }
        for (String host : hosts) {
            if (!rulings.isKnown(host)) {
                rulings.worsen(host, Spread.State.NOT_OBSERVED, nothing(host), null);
            }
        }
    }

    private Spread.Reason nothing(String host) {
        @Nullable Coverage seen = coverage.get(host);
        return seen == null
                ? new Spread.Reason(NOTHING, Spread.Cause.NO_LOG_SEEN, host, null, List.of())
                : new Spread.Reason(
                        NOTHING,
                        Spread.Cause.LOGS_PROVE_NOTHING,
                        String.join(", ", seen.channels()),
                        null,
                        List.of());
    }
}
