package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The spells of somebody or something, looked up by the instant.
 *
 * <p>Spells are worked out a leaf of eight days at a time, when a leaf is first asked about. Not
 * for several threads.
 */
final class Timetable {
    private static final long LEAF_SECONDS = Duration.ofDays(8).toSeconds();
    private static final Spell[] UNKNOWN = {};

    /** What a search of 400 days can need at most, so that one leaf far away costs no memory. */
    private static final int MOST_LEAVES = 1 << 12;

    private final Function<Instant, Spell> plain;
    private final @Nullable Spell always;
    private Spell[] @Nullable [] leaves = new Spell[0][];
    private long first;

    private Timetable(Function<Instant, Spell> plain, @Nullable Spell always) {
        this.plain = plain;
        this.always = always;
    }

    static Timetable of(Hours hours) {
        boolean same = hours.isAlways() || hours.windows().isEmpty();
        Spell always = same ? Spell.of(hours, Instant.EPOCH) : null;
        return new Timetable(at -> Spell.of(hours, at), always);
    }

    static Timetable of(Person person) {
        return new Timetable(at -> Spell.of(person, at), null);
    }

    /** The spell that holds the instant; its {@code from} may lie after its true begin. */
    Spell at(Instant at) {
        if (always != null) {
            return always;
        }
        Spell[] leaf = leaf(Math.floorDiv(at.getEpochSecond(), LEAF_SECONDS));
        int i = leaf.length - 1;
        while (i > 0 && leaf[i].from().isAfter(at)) {
            i--;
        }
        if (i >= 0) {
            Instant end = leaf[i].end();
            if (end == null || at.isBefore(end)) {
                return leaf[i];
            }
        }
        return plain.apply(at);
    }

    /**
     * When {@code open} has passed on this clock, begun at {@code start}; see {@link
     * Hours#afterOpen}.
     */
    Optional<Instant> afterOpen(Instant start, Duration open) {
        boolean whole = always != null && always.open();
        if (whole || open.isZero()) {
            return Optional.of(start.plus(open));
        }
        Duration left = open;
        Instant limit = start.plus(Duration.ofDays(400));
        Instant begin = at(start).nextOpenOrNull(start);
        while (begin != null && begin.isBefore(limit)) {
            Instant end = at(begin).end();
            Instant done = begin.plus(left);
            if (end == null || !done.isAfter(end)) {
                return Optional.of(done);
            }
            left = left.minus(Duration.between(begin, end));
            begin = at(end).nextOpenOrNull(end);
        }
        return Optional.empty();
    }

    private Spell[] leaf(long number) {
        long place = number - first;
        if (place < 0 || place >= leaves.length) {
            if (!reach(number)) {
                return UNKNOWN;
            }
            place = number - first;
        }
        Spell[] leaf = leaves[(int) place];
        if (leaf == null) {
            leaf = workOut(number);
            leaves[(int) place] = leaf;
        }
        return leaf;
    }

    /** Makes room for the leaf; false when it lies too far from the others. */
    private boolean reach(long number) {
        if (leaves.length == 0) {
            first = number;
            leaves = new Spell[64][];
            return true;
        }
        long from = Math.min(first, number);
        long to = Math.max(first + leaves.length, number + 1);
        if (to - from > MOST_LEAVES) {
            return false;
        }
        Spell[] @Nullable [] more = new Spell[(int) (to - from)][];
        System.arraycopy(leaves, 0, more, (int) (first - from), leaves.length);
        first = from;
        leaves = more;
        return true;
    }

    private Spell[] workOut(long number) {
        Instant begin = Instant.ofEpochSecond(number * LEAF_SECONDS);
        Instant end = begin.plusSeconds(LEAF_SECONDS);
        List<Spell> spells = new ArrayList<>();
        Spell spell = plain.apply(begin);
        if (isUnchanging(spell)) {
            // Where neither end finds a change within 400 days, nobody between them does.
            Spell last = plain.apply(end);
            boolean same = isUnchanging(last) && last.open() == spell.open();
            return same ? new Spell[] {spell} : UNKNOWN;
        }
        while (spell.isSure()) {
            spells.add(spell);
            Instant next = spell.end();
            if (next == null || !next.isBefore(end)) {
                break;
            }
            spell = plain.apply(next);
        }
        return spells.isEmpty() ? UNKNOWN : spells.toArray(Spell[]::new);
    }

    private static boolean isUnchanging(Spell spell) {
        return spell.end() == null && spell.opens() == null;
    }
}
