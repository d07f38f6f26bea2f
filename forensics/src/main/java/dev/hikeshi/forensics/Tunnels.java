package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** VPN sessions: which outside address had which inside address, and until when. */
final class Tunnels {

    /**
     * A session.
     *
     * @param gateway key of the gateway
     * @param user as the gateway knows them, lower case
     * @param outside the address outside
     * @param inside the address given
     * @param from when it came up
     * @param to when it went down; a day after it came up where no record says
     * @param origin the record that brought it up, or down where the log begins later
     */
    record Session(
            String gateway,
            String user,
            String outside,
            String inside,
            Instant from,
            Instant to,
            Origin origin) {

        boolean holds(Instant at) {
            return !at.isBefore(from.minus(SKEW)) && !at.isAfter(to.plus(SKEW));
        }
    }

    private record Change(String gateway, String user, String outside, Instant at, Origin origin) {}

    private static final Duration LONGEST = Duration.ofHours(24);

    /** Clocks of gateway and hosts differ a little. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private static final Comparator<Change> CHANGES =
            Comparator.comparing(Change::at)
                    .thenComparing(Change::gateway)
                    .thenComparing(Change::user)
                    .thenComparing(Change::origin, Origins.ORDER);
    private static final Comparator<Session> SESSIONS =
            Comparator.comparing(Session::from)
                    .thenComparing(Session::gateway)
                    .thenComparing(Session::user)
                    .thenComparing(Session::origin, Origins.ORDER);

    private final Map<String, TreeSet<Change>> ups = new TreeMap<>();
    private final Map<String, TreeSet<Change>> downs = new TreeMap<>();
    private final Set<Session> whole = new HashSet<>();

    void up(String gateway, String user, String outside, String inside, Instant at, Origin origin) {
        ups.computeIfAbsent(inside, key -> new TreeSet<>(CHANGES))
                .add(new Change(gateway, user, outside, at, origin));
    }

    /** A record that closes a session and says how long it was. */
    void down(
            String gateway,
            String user,
            String outside,
            String inside,
            Instant at,
            Duration lasted,
            Origin origin) {
        downs.computeIfAbsent(inside, key -> new TreeSet<>(CHANGES))
                .add(new Change(gateway, user, outside, at, origin));
        if (lasted.isPositive()) {
            whole.add(new Session(gateway, user, outside, inside, at.minus(lasted), at, origin));
        }
    }

    /** Every session, by time. */
    List<Session> sessions() {
        TreeSet<Session> all = new TreeSet<>(SESSIONS);
        ups.forEach(
                (inside, changes) -> {
                    TreeSet<Instant> ends = new TreeSet<>();
                    changes.forEach(up -> ends.add(up.at()));
                    downs.getOrDefault(inside, new TreeSet<>(CHANGES))
                            .forEach(down -> ends.add(down.at()));
                    changes.forEach(up -> all.add(opened(inside, up, ends)));
                });
        for (Session session : whole) {
            boolean known =
                    ups.getOrDefault(session.inside(), new TreeSet<>(CHANGES)).stream()
                            .anyMatch(
                                    up ->
                                            up.gateway().equals(session.gateway())
                                                    && !up.at().isAfter(session.to())
                                                    && !up.at()
                                                            .isBefore(session.from().minus(SKEW)));
            if (!known) {
                all.add(session);
            }
        }
        return List.copyOf(all);
    }

    /** Until the address is given out again or the session goes down, whatever comes first. */
    private static Session opened(String inside, Change up, NavigableSet<Instant> ends) {
        Instant longest = up.at().plus(LONGEST);
        Instant next = ends.higher(up.at());
        Instant end = next == null || next.isAfter(longest) ? longest : next;
        return new Session(
                up.gateway(), up.user(), up.outside(), inside, up.at(), end, up.origin());
    }
}
