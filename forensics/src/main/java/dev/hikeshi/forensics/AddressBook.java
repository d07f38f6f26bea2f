package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which host had an address, and which VPN session.
 *
 * <p>Proofs in order: the host's own outgoing connection; a ticket or logon of its machine account;
 * the name a client gave itself. An address that two hosts claim by the best proof stays an
 * address.
 */
final class AddressBook {
    private final Map<String, TreeMap<Integer, TreeSet<String>>> claims = new TreeMap<>();
    private final Map<String, List<Session>> sessions = new TreeMap<>();

    /**
     * A VPN session.
     *
     * @param user who, as the gateway knows them
     * @param outside the address it came from
     * @param from when it came up
     */
    record Session(String gateway, String user, String outside, Instant from, Origin origin) {}

    void ownConnection(String address, String host) {
        claim(address, host, 1);
    }

    void machineAccount(String address, String host) {
        claim(address, host, 2);
    }

    void clientName(String address, String host) {
        claim(address, host, 3);
    }

    private void claim(String address, String host, int proof) {
        if (Addresses.isAddress(address) && !Addresses.isNothing(address)) {
            claims.computeIfAbsent(address, key -> new TreeMap<>())
                    .computeIfAbsent(proof, key -> new TreeSet<>())
                    .add(host);
        }
    }

    void session(String address, Session session) {
        sessions.computeIfAbsent(address, key -> new ArrayList<>()).add(session);
    }

    /**
     * The host of an address; empty when none or several claim it, or when the VPN gives it out:
     * then it is another machine every time.
     */
    Optional<String> host(String address) {
        TreeMap<Integer, TreeSet<String>> known = claims.get(address);
        if (known == null || sessions.containsKey(address)) {
            return Optional.empty();
        }
        TreeSet<String> best = known.firstEntry().getValue();
        return best.size() == 1 ? Optional.of(best.first()) : Optional.empty();
    }

    /** The VPN session that had an address at a time: the latest that came up before. */
    Optional<Session> session(String address, Instant at) {
        return sessions.getOrDefault(address, List.of()).stream()
                .filter(session -> !session.from().isAfter(at))
                .max(Comparator.comparing(Session::from).thenComparing(Session::user));
    }
}
