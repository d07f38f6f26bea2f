package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes edges of what was seen: names both ends, finds sources that the target did not write down,
 * and lays what was done in a session onto the edge that opened it.
 */
final class Steps {

    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final Duration TOGETHER = Duration.ofSeconds(60);

    /** A Kerberos ticket may be used this long (Windows default). */
    private static final Duration TICKET_LIFE = Duration.ofHours(10);

    private static final Duration ACT_AFTER_LOGON = Duration.ofMinutes(2);

    private record Ends(String from, String to) {}

    private record Session(String host, String logonId) {}

    private record Ticketed(String to, String account) {}

    private final Names names;
    private final AddressClaims.Book book;
    private final List<Tunnels.Session> tunnels;
    private final Set<String> lent = new HashSet<>();
    private final List<Edge> edges;

    private final List<Draft> incoming = new ArrayList<>();
    private final List<Draft> outgoing = new ArrayList<>();
    private final Map<Ends, List<Draft>> outgoingByEnds = new HashMap<>();
    private final Map<Ticketed, List<Draft>> tickets = new HashMap<>();
    private final Map<String, List<Draft>> connections = new HashMap<>();
    private final Map<Session, List<Draft>> sessions = new HashMap<>();
    private final Map<String, List<Draft>> incomingByTarget = new HashMap<>();

    Steps(Seen seen, Names names) {
        this.names = names;
        book = seen.claims.book(names::host, names::site);
        tunnels = seen.tunnels.sessions();
        tunnels.forEach(session -> lent.add(session.inside()));
        seen.steps.forEach(this::draft);
        index();
        recover();
        edges = Merging.merged(all(seen));
    }

    /** All edges, in time order. */
    List<Edge> edges() {
        return edges;
    }

    Names names() {
        return names;
    }

    List<Tunnels.Session> tunnels() {
        return tunnels;
    }

    /** The edge by which a session came to a host, the last before the time. */
    Optional<Edge> session(String host, String logonId, Instant at) {
        return opening(new Session(host, logonId), at).map(Draft::edge);
    }

    private void draft(Seen.Step step, Seen.Times times) {
        String here = names.host(step.seenBy());
        switch (step.side()) {
            case IN -> {
                Draft draft = incoming(step, here, times);
                if (!draft.from().equals(here)) {
                    incoming.add(draft);
                }
            }
            case OUT -> {
                String to =
                        step.name().isEmpty()
                                ? place(step.address(), here, times.first())
                                : names.host(step.name(), here);
                addOutgoing(step, here, to, times);
            }
            case TICKET -> {
                boolean own =
                        Addresses.parse(step.address()).filter(Addresses::namesMachine).isEmpty();
                String from = own ? here : place(step.address(), here, times.first());
                addOutgoing(step, from, names.host(step.name(), here), times);
            }
        }
    }

    private void addOutgoing(Seen.Step step, String from, String to, Seen.Times times) {
        if (!from.equals(to)) {
            boolean both = isHost(from) && !step.name().isEmpty() && step.side() == Seen.Side.OUT;
            Edge.Confidence sure = both || !isHost(from) ? Edge.Confidence.B : Edge.Confidence.C;
            outgoing.add(
                    new Draft(from, to, step, step.method(), times.first(), sure, times.origins()));
        }
    }

    private Draft incoming(Seen.Step step, String here, Seen.Times times) {
        Optional<InetAddress> address = Addresses.parse(step.address());
        Edge.Method method = step.method();
        String from = Edge.UNKNOWN;
        Edge.Confidence sure = Edge.Confidence.D;
        if (address.filter(Addresses::isLoopback).isPresent()) {
            boolean forwarded = method == Edge.Method.RDP;
            method = forwarded ? Edge.Method.RDP_TUNNEL : method;
            from = forwarded ? Edge.UNKNOWN : here;
            sure = Edge.Confidence.B;
        } else if (address.filter(one -> !one.isAnyLocalAddress()).isPresent()) {
            from = place(step.address(), here, times.first());
            sure = isHost(from) ? Edge.Confidence.C : Edge.Confidence.B;
        } else if (!step.name().isEmpty() && names.host(step.name(), here).equals(here)) {
            from = here;
        }
        return new Draft(from, here, step, method, times.first(), sure, times.origins());
    }

    /**
     * A machine where one is known; an inside address qualified by its network; else as it is. An
     * address that a VPN gateway gives out is another machine every time.
     */
    private String place(String address, String seenBy, Instant at) {
        Optional<InetAddress> parsed = Addresses.parse(address);
        if (parsed.filter(Addresses::namesMachine).isEmpty()) {
            return address + "@" + seenBy;
        }
        String site = names.site(seenBy);
        boolean tunnel = lent.contains(address);
        Optional<String> owner = tunnel ? Optional.empty() : book.owner(site, address, at);
        boolean inside = tunnel || parsed.filter(Addresses::isPrivate).isPresent();
        return owner.orElse(inside ? address + "@" + site : address);
    }

    static boolean isHost(String place) {
        return Node.of(place) instanceof Node.Host;
    }

    private void index() {
        incoming.sort(Draft.ORDER);
        outgoing.sort(Draft.ORDER);
        for (Draft draft : outgoing) {
            outgoingByEnds
                    .computeIfAbsent(new Ends(draft.from(), draft.to()), key -> new ArrayList<>())
                    .add(draft);
            switch (draft.step().side()) {
                case IN -> throw new IllegalStateException("an incoming step goes out");
                case OUT ->
                        connections
                                .computeIfAbsent(draft.to(), key -> new ArrayList<>())
                                .add(draft);
                case TICKET ->
                        tickets.computeIfAbsent(
                                        new Ticketed(draft.to(), draft.step().account()),
                                        key -> new ArrayList<>())
                                .add(draft);
            }
        }
        indexSessions();
    }

    private void indexSessions() {
        sessions.clear();
        for (Draft draft : incoming) {
            if (!draft.step().logonId().isEmpty()) {
                sessions.computeIfAbsent(
                                new Session(draft.to(), draft.step().logonId()),
                                key -> new ArrayList<>())
                        .add(draft);
            }
        }
    }

    /** Finds sources that the target's record leaves out. */
    private void recover() {
        List<Draft> named = new ArrayList<>();
        for (Draft draft : incoming) {
            boolean open = !draft.isNamed() && draft.method() != Edge.Method.RDP_TUNNEL;
            Draft found = open ? recovered(draft) : draft;
            if (!found.from().equals(found.to())) {
                named.add(found);
            }
        }
        incoming.clear();
        incoming.addAll(named);
        incoming.sort(Draft.ORDER);
        indexSessions();
        incoming.forEach(
                draft ->
                        incomingByTarget
                                .computeIfAbsent(draft.to(), key -> new ArrayList<>())
                                .add(draft));
    }

    private Draft recovered(Draft draft) {
        return bySession(draft)
                .or(() -> byTicket(draft))
                .or(() -> byConnection(draft))
                .or(() -> byName(draft))
                .orElse(draft);
    }

    private Optional<Draft> bySession(Draft draft) {
        Session key = new Session(draft.to(), draft.step().logonId());
        TreeSet<String> sources = new TreeSet<>();
        for (Draft other : sessions.getOrDefault(key, List.of())) {
            boolean near = apart(other, draft).compareTo(TICKET_LIFE) <= 0;
            if (near && other.isNamed()) {
                sources.add(other.from());
            }
        }
        return sources.size() == 1
                ? Optional.of(draft.from(sources.first(), Edge.Confidence.C))
                : Optional.empty();
    }

    /** The ticket for the same account and machine: within seconds, else the last before. */
    private Optional<Draft> byTicket(Draft draft) {
        Ticketed key = new Ticketed(draft.to(), draft.step().account());
        List<Draft> all = tickets.getOrDefault(key, List.of());
        Optional<Draft> close =
                around(all, draft.at(), CLOSE).stream()
                        .min(Comparator.comparing((Draft one) -> apart(one, draft)));
        if (close.isPresent()) {
            return close.map(one -> draft.from(one.from(), Edge.Confidence.B));
        }
        List<Draft> before =
                InTime.between(all, Draft::at, draft.at().minus(TICKET_LIFE), draft.at());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Instant latest = before.getLast().at();
        Draft last = InTime.between(before, Draft::at, latest, latest).getFirst();
        return Optional.of(draft.from(last.from(), Edge.Confidence.C));
    }

    private Optional<Draft> byConnection(Draft draft) {
        TreeSet<String> sources = new TreeSet<>();
        around(connections.getOrDefault(draft.to(), List.of()), draft.at(), CLOSE)
                .forEach(one -> sources.add(one.from()));
        return sources.size() == 1
                ? Optional.of(draft.from(sources.first(), Edge.Confidence.C))
                : Optional.empty();
    }

    private Optional<Draft> byName(Draft draft) {
        String name = draft.step().name();
        return name.isEmpty()
                ? Optional.empty()
                : names.client(name, draft.to()).map(host -> draft.from(host, Edge.Confidence.D));
    }

    private static List<Draft> around(List<Draft> sorted, Instant at, Duration near) {
        return InTime.between(sorted, Draft::at, at.minus(near), at.plus(near));
    }

    private static Duration apart(Draft one, Draft other) {
        return Duration.between(one.at(), other.at()).abs();
    }

    private List<Edge> all(Seen seen) {
        List<Edge> all = new ArrayList<>();
        incoming.forEach(draft -> all.add(confirmed(draft.edge(), draft.to())));
        outgoing.forEach(draft -> all.add(draft.edge()));
        seen.acts.forEach(
                (act, times) ->
                        cause(act, times.first())
                                .ifPresent(draft -> all.add(executed(act, times, draft))));
        return all;
    }

    /** Where the source or a domain controller wrote the same down, two machines agree. */
    private Edge confirmed(Edge edge, String writer) {
        if (!isHost(edge.from())) {
            return edge;
        }
        List<Draft> same = outgoingByEnds.getOrDefault(new Ends(edge.from(), edge.to()), List.of());
        Optional<Draft> other =
                around(same, edge.at(), TOGETHER).stream()
                        .filter(one -> !names.host(one.step().seenBy()).equals(writer))
                        .findFirst();
        if (other.isEmpty()) {
            return edge;
        }
        Origins evidence = new Origins();
        evidence.addAll(edge.evidence());
        evidence.addAll(other.get().origins());
        return with(edge, Edge.Confidence.A, evidence.list());
    }

    private static Edge with(Edge edge, Edge.Confidence sure, List<Origin> evidence) {
        return new Edge(
                edge.from(),
                edge.to(),
                edge.account(),
                edge.method(),
                edge.at(),
                edge.strength(),
                sure,
                evidence);
    }

    private Optional<Draft> cause(Seen.Act act, Instant at) {
        String host = names.host(act.host());
        return act.logonId().isEmpty()
                ? justBefore(host, act, at)
                : opening(new Session(host, act.logonId()), at);
    }

    /** A LogonId is used again after a restart: the last opening before counts. */
    private Optional<Draft> opening(Session session, Instant at) {
        return last(sessions.getOrDefault(session, List.of()), at, Draft::isNamed)
                .or(() -> last(sessions.getOrDefault(session, List.of()), at, draft -> true));
    }

    private static Optional<Draft> last(List<Draft> sorted, Instant at, Predicate<Draft> which) {
        return InTime.until(sorted, Draft::at, at.plusSeconds(1)).reversed().stream()
                .filter(which)
                .findFirst();
    }

    /** Where no session is named: who logged on in the minutes before, if it was from one place. */
    private Optional<Draft> justBefore(String host, Seen.Act act, Instant at) {
        TreeSet<String> sources = new TreeSet<>();
        Draft last = null;
        List<Draft> before =
                InTime.between(
                        incomingByTarget.getOrDefault(host, List.of()),
                        Draft::at,
                        at.minus(ACT_AFTER_LOGON),
                        at.plusSeconds(1));
        for (Draft draft : before) {
            boolean who = act.account().isEmpty() || act.account().equals(draft.step().account());
            boolean network =
                    draft.step().strength().compareTo(Edge.Strength.AUTHENTICATED) >= 0
                            && (draft.method() == Edge.Method.LOGON
                                    || draft.method() == Edge.Method.SMB);
            if (who && network && draft.isNamed()) {
                sources.add(draft.from());
                last = draft;
            }
        }
        return sources.size() == 1 ? Optional.ofNullable(last) : Optional.empty();
    }

    private Edge executed(Seen.Act act, Seen.Times times, Draft draft) {
        Origins evidence = new Origins();
        evidence.addAll(times.origins());
        evidence.addAll(draft.origins());
        Edge opening = draft.edge();
        Edge edge =
                new Edge(
                        opening.from(),
                        opening.to(),
                        opening.account(),
                        act.method(),
                        times.first(),
                        act.strength(),
                        act.logonId().isEmpty() && opening.confidence() != Edge.Confidence.D
                                ? Edge.Confidence.C
                                : opening.confidence(),
                        evidence.list());
        return act.logonId().isEmpty() ? edge : confirmedLike(opening, edge);
    }

    /** What the opening of the session is confirmed by confirms what was done in it. */
    private Edge confirmedLike(Edge opening, Edge edge) {
        boolean confirmed = confirmed(opening, opening.to()).confidence() == Edge.Confidence.A;
        return confirmed ? with(edge, Edge.Confidence.A, edge.evidence()) : edge;
    }
}
