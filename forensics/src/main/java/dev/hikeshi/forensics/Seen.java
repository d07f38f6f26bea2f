package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over the logs keeps. The same things within one minute of the clock are kept once,
 * so memory grows with steps, not with records.
 */
final class Seen {

    /** Which end of a step wrote the record. */
    enum Side {
        /** The target did. */
        IN,
        /** The source did. */
        OUT,
        /** A domain controller did. */
        TICKET
    }

    /**
     * A step as one record tells it.
     *
     * @param seenBy key of the host that wrote it
     * @param address address of the other end, or of the source of a ticket; may be empty
     * @param name name of the other end, as written; may be empty
     * @param logonId session on the target; empty when none is named
     */
    record Step(
            Side side,
            String seenBy,
            String address,
            String name,
            String account,
            Edge.Method method,
            Edge.Strength strength,
            String logonId) {}

    /** Something done on a host in a session, or with an empty logonId by whoever came before. */
    record Act(
            String host,
            String logonId,
            String account,
            Edge.Method method,
            Edge.Strength strength) {}

    /** A session that leaves credentials on its host. */
    record Interactive(String host, String account) {}

    /** A change that only somebody who holds the domain makes. */
    record DomainSign(String host, Kind kind, String account) {
        enum Kind {
            DCSYNC,
            MACHINE_PASSWORD_RESET,
            PRIVILEGED_GROUP
        }
    }

    /** When something was first and last seen, and by which records. */
    static final class Times {
        private Instant first;
        private Instant last;
        private final Origins origins = new Origins();

        private Times(Instant at) {
            first = at;
            last = at;
        }

        private void add(Instant at, Origin origin) {
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
            origins.add(origin);
        }

        Instant first() {
            return first;
        }

        Instant last() {
            return last;
        }

        List<Origin> origins() {
            return origins.list();
        }
    }

    private record InMinute<T>(T what, long minute) {}

    /** Kept things of one kind, each with its times. */
    static final class Log<T> {
        private final Map<InMinute<T>, Times> kept = new HashMap<>();

        void add(T what, Instant at, Origin origin) {
            long minute = Math.floorDiv(at.getEpochSecond(), 60L);
            kept.computeIfAbsent(new InMinute<>(what, minute), key -> new Times(at))
                    .add(at, origin);
        }

        /** Visits all, in no order; what is made of them must be sorted. */
        void forEach(BiConsumer<T, Times> visitor) {
            kept.forEach((key, times) -> visitor.accept(key.what(), times));
        }
    }

    final Log<Step> steps = new Log<>();
    final Log<Act> acts = new Log<>();
    final Log<Interactive> interactive = new Log<>();
    final Log<DomainSign> domainSigns = new Log<>();
    final AddressClaims claims = new AddressClaims();
    final Tunnels tunnels = new Tunnels();
    final CoverageKeeper coverage = new CoverageKeeper();

    /** Keys of hosts that wrote a log. */
    final TreeSet<String> loggers = new TreeSet<>();

    /** A field's text, or nothing. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
