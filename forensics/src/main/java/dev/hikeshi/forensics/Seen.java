package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
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
        private final UnaryOperator<T> slim;

        private Log(UnaryOperator<T> slim) {
            this.slim = slim;
        }

        void add(T what, Instant at, Origin origin) {
            long minute = Math.floorDiv(at.getEpochSecond(), 60L);
            Times times = kept.get(new InMinute<>(what, minute));
            if (times == null) {
                times = new Times(at);
                kept.put(new InMinute<>(slim.apply(what), minute), times);
            }
            times.add(at, origin);
        }

        /** Visits all, in no order; what is made of them must be sorted. */
        void forEach(BiConsumer<T, Times> visitor) {
            kept.forEach((key, times) -> visitor.accept(key.what(), times));
        }
    }

    /** Names that come again and again are kept once. */
    private final Map<String, String> names = new HashMap<>();

    final Log<Step> steps = new Log<>(this::slim);
    final Log<Act> acts = new Log<>(this::slim);
    final Log<Interactive> interactive = new Log<>(UnaryOperator.identity());
    final Log<DomainSign> domainSigns = new Log<>(UnaryOperator.identity());
    final AddressClaims claims = new AddressClaims();
    final Tunnels tunnels = new Tunnels();
    final CoverageKeeper coverage = new CoverageKeeper();

    /** Keys of hosts that wrote a log. */
    final TreeSet<String> loggers = new TreeSet<>();

    private Step slim(Step step) {
        return new Step(
                step.side(),
                once(step.seenBy()),
                once(step.address()),
                once(step.name()),
                once(step.account()),
                step.method(),
                step.strength(),
                step.logonId());
    }

    private Act slim(Act act) {
        return new Act(
                once(act.host()), act.logonId(), once(act.account()), act.method(), act.strength());
    }

    private String once(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    /** A field's text, or nothing. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
