package dev.hikeshi.forensics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Which machine had an address, from what machines say of themselves: an outgoing connection of its
 * own (best), a ticket or logon of its machine account. A claim holds for a day before and after;
 * where two machines claim an address around the same time, nobody has it.
 */
final class AddressClaims {

    /** Proofs, best first. */
    enum Proof {
        OWN_CONNECTION,
        MACHINE_ACCOUNT
    }

    private static final Duration HOLDS = Duration.ofHours(24);

    private record Key(String address, Proof proof) {}

    /** Host as logged, and the host whose log says so. */
    private record Claim(String host, String seenBy) {}

    private final Map<Claim, Map<Key, TreeSet<Long>>> claims = new HashMap<>();

    void add(String address, Proof proof, String owner, String reporter, Instant at) {
        claims.computeIfAbsent(new Claim(owner, reporter), key -> new HashMap<>())
                .computeIfAbsent(new Key(address, proof), key -> new TreeSet<>())
                .add(hour(at));
    }

    private static long hour(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 3600L);
    }

    /** The claims with machines and networks named. */
    Book book(BinaryOperator<String> nameSeenBy, UnaryOperator<String> site) {
        Book book = new Book();
        claims.forEach(
                (claim, keys) ->
                        keys.forEach(
                                (key, hours) ->
                                        book.add(
                                                site.apply(claim.seenBy()),
                                                key,
                                                hours,
                                                nameSeenBy.apply(claim.host(), claim.seenBy()))));
        return book;
    }

    /** Who had which address when, by network. */
    static final class Book {
        private record Place(String site, Key key) {}

        private final Map<Place, TreeMap<Long, SortedSet<String>>> owners = new HashMap<>();

        private void add(String site, Key key, Set<Long> hours, String host) {
            TreeMap<Long, SortedSet<String>> byHour =
                    owners.computeIfAbsent(new Place(site, key), place -> new TreeMap<>());
            hours.forEach(hour -> byHour.computeIfAbsent(hour, none -> new TreeSet<>()).add(host));
        }

        /** The machine that had an address at a time; empty when nobody or several may have. */
        Optional<String> owner(String site, String address, Instant at) {
            for (Proof proof : Proof.values()) {
                TreeMap<Long, SortedSet<String>> byHour =
                        owners.get(new Place(site, new Key(address, proof)));
                SortedSet<String> near = byHour == null ? new TreeSet<>() : near(byHour, hour(at));
                if (!near.isEmpty()) {
                    return near.size() == 1 ? Optional.of(near.first()) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Those of the same hour; else the last before and the first after together. */
        private static SortedSet<String> near(
                NavigableMap<Long, SortedSet<String>> byHour, long hour) {
            SortedSet<String> same = byHour.get(hour);
            if (same != null) {
                return same;
            }
            TreeSet<String> near = new TreeSet<>();
            Map.Entry<Long, SortedSet<String>> before = byHour.lowerEntry(hour);
            Map.Entry<Long, SortedSet<String>> after = byHour.higherEntry(hour);
            if (before != null && hour - before.getKey() <= HOLDS.toHours()) {
                near.addAll(before.getValue());
            }
            if (after != null && after.getKey() - hour <= HOLDS.toHours()) {
                near.addAll(after.getValue());
            }
            return near;
        }
    }
}
