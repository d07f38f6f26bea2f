package dev.hikeshi.forensics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Goes back from the hosts where the attack shows first to where somebody came in from outside:
 * first over the edges right into them; where none leads outside, over any logons in time order.
 */
final class EntrySearch {

    private static final Duration BACK = Duration.ofHours(12);

    /** Two logs write the same logon within this time. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(5);

    private static final int SHOWN = 5;
    private static final Comparator<Spread.Entry> ORDER =
            Comparator.comparing(Spread.Entry::certainty)
                    .thenComparing(entry -> !entry.vpn())
                    .thenComparing(Spread.Entry::at)
                    .thenComparing(Spread.Entry::from)
                    .thenComparing(Spread.Entry::to)
                    .thenComparing(Spread.Entry::account)
                    .thenComparing(Spread.Entry::reached);

    private final List<Edge> edges;
    private final Map<String, List<Tunnels.Session>> tunnels;
    private final Rulings rulings;
    private final SortedSet<Edge> ofTheAttack;

    EntrySearch(
            List<Edge> edges,
            List<Tunnels.Session> tunnels,
            Rulings rulings,
            SortedSet<Edge> ofTheAttack) {
        this.edges =
                edges.stream().filter(edge -> edge.proves(Edge.Strength.AUTHENTICATED)).toList();
        this.tunnels = tunnels.stream().collect(Collectors.groupingBy(Tunnels.Session::inside));
        this.rulings = rulings;
        this.ofTheAttack = ofTheAttack;
    }

    /** Hosts that went bad without an edge from a host that was bad before. */
    SortedMap<String, Instant> roots() {
        SortedMap<String, Instant> bad = rulings.bad(Spread.State.SUSPECT);
        TreeMap<String, Instant> roots = new TreeMap<>(bad);
        for (Edge edge : edges) {
            Instant from = bad.get(edge.from());
            Instant to = bad.get(edge.to());
            boolean explained =
                    from != null
                            && to != null
                            && !edge.from().equals(edge.to())
                            && !edge.at().isBefore(from)
                            && !edge.at().isAfter(to.plus(SAME_MOMENT))
                            && (from.isBefore(to) || edge.from().compareTo(edge.to()) < 0);
            if (explained) {
                roots.remove(edge.to());
            }
        }
        return roots;
    }

    /** Inside addresses without a machine from which a root was logged on to. */
    Set<String> nameless() {
        Set<String> hosts = new TreeSet<>();
        SortedMap<String, Instant> roots = roots();
        for (Edge edge : edges) {
            Instant since = roots.get(edge.to());
            if (since != null && fits(edge, since) && isNameless(edge)) {
                hosts.add(edge.to());
            }
        }
        return hosts;
    }

    private boolean isNameless(Edge edge) {
        return edge.source() instanceof Node.Address address
                && address.zone() == Node.Zone.INSIDE
                && session(edge).isEmpty();
    }

    List<Spread.Entry> entries() {
        TreeSet<Spread.Entry> found = new TreeSet<>(ORDER);
        Map<String, Instant> roots = roots();
        for (Edge edge : edges) {
            Instant since = roots.get(edge.to());
            if (since != null && fits(edge, since)) {
                entry(edge, edge.to()).ifPresent(found::add);
            }
        }
        ofTheAttack.forEach(edge -> entry(edge, edge.to()).ifPresent(found::add));
        if (found.isEmpty()) {
            roots.forEach((host, since) -> found.addAll(behind(host, since)));
        }
        return surest(found);
    }

    private static boolean fits(Edge edge, Instant since) {
        return !edge.at().isAfter(since.plus(SAME_MOMENT))
                && !edge.at().isBefore(since.minus(BACK));
    }

    /** Latest departures against time: at which moment at last each host could have led here. */
    private List<Spread.Entry> behind(String host, Instant since) {
        List<Spread.Entry> found = new ArrayList<>();
        TreeMap<String, Instant> latest = new TreeMap<>(Map.of(host, since));
        for (Edge edge : edges.reversed()) {
            Instant left = latest.get(edge.to());
            boolean leads = left != null && !edge.at().isAfter(left);
            if (leads && !edge.at().isBefore(since.minus(BACK))) {
                entry(edge, host).ifPresent(found::add);
                if (Steps.isHost(edge.from())) {
                    latest.merge(
                            edge.from(), edge.at(), (one, two) -> one.isAfter(two) ? one : two);
                }
            }
        }
        return found;
    }

    private Optional<Tunnels.Session> session(Edge edge) {
        return edge.source() instanceof Node.Address address
                ? tunnels.getOrDefault(address.address(), List.of()).stream()
                        .filter(one -> one.holds(edge.at()))
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    private Optional<Spread.Entry> entry(Edge edge, String reached) {
        if (!(edge.source() instanceof Node.Address address)) {
            return Optional.empty();
        }
        boolean known = ofTheAttack.contains(edge);
        Spread.Certainty certainty = known ? Spread.Certainty.KNOWN : Spread.Certainty.PRESUMED;
        Optional<Tunnels.Session> session = session(edge);
        if (session.isPresent()) {
            Tunnels.Session vpn = session.get();
            return Optional.of(
                    new Spread.Entry(
                            vpn.outside(),
                            vpn.gateway(),
                            vpn.user(),
                            vpn.from(),
                            true,
                            certainty,
                            reached));
        }
        boolean outside = address.zone() == Node.Zone.OUTSIDE;
        return outside
                ? Optional.of(
                        new Spread.Entry(
                                edge.from(),
                                edge.to(),
                                edge.account(),
                                edge.at(),
                                edge.method() == Edge.Method.VPN,
                                certainty,
                                reached))
                : Optional.empty();
    }

    /** One line for each way in, the surest first. */
    private static List<Spread.Entry> surest(SortedSet<Spread.Entry> found) {
        TreeMap<String, Spread.Entry> distinct = new TreeMap<>();
        for (Spread.Entry entry : found) {
            distinct.putIfAbsent(entry.from() + ' ' + entry.to() + ' ' + entry.account(), entry);
        }
        return distinct.values().stream().sorted(ORDER).limit(SHOWN).toList();
    }
}
