package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A step from one place to another.
 *
 * @param from the host it came from, or an address where no host is known for it, or {@code
 *     unknown}
 * @param to the host it went to
 * @param account who, qualified; the empty string when the record does not say
 * @param method how
 * @param at when
 * @param strength what it proves
 * @param confidence how sure the two ends are
 * @param evidence the records, in the order of their place
 */
public record Edge(
        String from,
        String to,
        String account,
        Method method,
        Instant at,
        Strength strength,
        Confidence confidence,
        List<Origin> evidence) {

    /** Source that no log names. */
    public static final String UNKNOWN = "unknown";

    /** By time, then place: the same set, the same order. */
    static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::at)
                    .thenComparing(Edge::from)
                    .thenComparing(Edge::to)
                    .thenComparing(Edge::account)
                    .thenComparing(Edge::method)
                    .thenComparing(edge -> edge.evidence().getFirst().file())
                    .thenComparingLong(edge -> edge.evidence().getFirst().recordId());

    public Edge {
        evidence = List.copyOf(evidence);
    }

    /** How. */
    public enum Method {
        LOGON,
        RDP,
        VPN,
        TICKET,
        SERVICE,
        TASK,
        CONNECTION
    }

    /** What it proves, weakest first. */
    public enum Strength {
        ATTEMPT,
        CONTACTED,
        AUTHENTICATED,
        EXECUTED
    }

    /** How sure, best first. */
    public enum Confidence {
        /** Logs of two hosts agree. */
        A,
        /** One record names both ends. */
        B,
        /** Joined by account and time, or by an address. */
        C,
        /** Rests on what the attacker may have set. */
        D
    }
}
