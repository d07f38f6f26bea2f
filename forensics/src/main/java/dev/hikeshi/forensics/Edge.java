package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A step from one place to another.
 *
 * @param from the host it came from; an address where no host is known for it (a private one as
 *     {@code address@site}); or {@link #UNKNOWN}
 * @param to the host it went to, or an address in the same form
 * @param account who, qualified as in {@link JoinKey.Kind#ACCOUNT}; the empty string when no record
 *     says
 * @param method how
 * @param at when, by the clock of the host that wrote the first record
 * @param strength what it proves
 * @param confidence how sure the two ends are
 * @param evidence the records, by file and record number; at least one
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
                    .thenComparing(Edge::strength)
                    .thenComparing(Edge::confidence)
                    .thenComparing(edge -> edge.evidence().getFirst(), Origins.ORDER);

    public Edge {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an edge needs a record from=" + from + " to=" + to);
        }
    }

    /** What stands at the start. */
    public Node source() {
        return Node.of(from);
    }

    /** What stands at the end. */
    public Node target() {
        return Node.of(to);
    }

    /** Whether it proves at least this much. */
    boolean proves(Strength least) {
        return strength.compareTo(least) >= 0;
    }

    /** How. */
    public enum Method {
        /** A network logon; what for, the record does not say. */
        LOGON,
        /** Files or pipes over SMB. */
        SMB,
        RDP,
        /** Remote desktop whose client is the machine itself: something forwards to it. */
        RDP_TUNNEL,
        WINRM,
        WMI,
        VPN,
        /** A service ticket was asked for. */
        TICKET,
        SERVICE,
        TASK,
        /** A process of a remote session. */
        PROCESS,
        /** An account or group was changed in a remote session. */
        ACCOUNT,
        CONNECTION
    }

    /** What it proves, weakest first. */
    public enum Strength {
        ATTEMPT,
        CONTACTED,
        AUTHENTICATED,
        ENUMERATED,
        WROTE,
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
