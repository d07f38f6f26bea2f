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
    private static final Duration HORIZON = Duration.ofDays(400);

    /** So that a question about a far year costs no more than the plain answer. */
    private static final int MOST_LEAVES = 64;

    private final Function<Instant, Spell> plain;
    private final @Nullable Spell always;

    /** The ends of the spells known, in seconds since 1970, and the spells; null: not known. */
    private long[] ends = new long[0];

    private @Nullable Spell[] spells = new Spell[0];

    /** The leaves known, and the first second of the first. */
    private long first;

    private long last = -1;
    private long begin;

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

    /** The spell that holds the instant. */
    Spell at(Instant at) {
        if (always != null) {
            return always;
        }
        long second = at.getEpochSecond();
        long leaf = Math.floorDiv(second, LEAF_SECONDS);
        if ((leaf < first || leaf > last) && !reach(leaf)) {
            return plain.apply(at);
        }
        Spell spell = spells[place(second)];
        return spell == null ? plain.apply(at) : spell;
    }

    /** The first end after the second; hours come back, so a guess is near. */
    private int place(long second) {
        long span = ends[ends.length - 1] - begin;
        int place = (int) ((second - begin) * ends.length / span);
        while (place > 0 && ends[place - 1] > second) {
            place--;
        }
        while (ends[place] <= second) {
            place++;
        }
        return place;
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
        Instant limit = start.plus(HORIZON);
        Instant begin = at(start).nextOpen(start);
        while (begin != null && begin.isBefore(limit)) {
            Instant end = at(begin).end();
            Instant done = begin.plus(left);
            if (end == null || !done.isAfter(end)) {
                return Optional.of(done);
            }
            left = left.minus(Duration.between(begin, end));
            begin = at(end).nextOpen(end);
        }
        return Optional.empty();
    }

    /** How long it is open between the two; zero when {@code to} is not after {@code from}. */
    Duration openBetween(Instant from, Instant to) {
        if (!from.isBefore(to) || (always != null && !always.open())) {
            return Duration.ZERO;
        }
        if (always != null) {
            return Duration.between(from, to);
        }
        Duration open = Duration.ZERO;
        Instant begin = at(from).nextOpen(from);
        while (begin != null && begin.isBefore(to)) {
            Instant end = at(begin).end();
            Instant stop = end == null || end.isAfter(to) ? to : end;
            open = open.plus(Duration.between(begin, stop));
            begin = at(stop).nextOpen(stop);
        }
        return open;
    }

    /** Works out the leaves up to that one; false when it lies too far from the others. */
    private boolean reach(long leaf) {
        if (last < first) {
            first = leaf;
            last = leaf - 1;
            begin = leaf * LEAF_SECONDS;
        }
        if (leaf < first - MOST_LEAVES || leaf > last + MOST_LEAVES) {
            return false;
        }
        List<Long> moreEnds = new ArrayList<>();
        List<@Nullable Spell> more = new ArrayList<>();
        boolean before = leaf < first;
        long to = before ? first - 1 : leaf;
        for (long number = before ? leaf : last + 1; number <= to; number++) {
            workOut(number, moreEnds, more);
        }
        add(moreEnds, more, before);
        first = Math.min(first, leaf);
        last = Math.max(last, leaf);
        begin = first * LEAF_SECONDS;
        return true;
    }

    private void add(List<Long> moreEnds, List<@Nullable Spell> more, boolean before) {
        long[] allEnds = new long[ends.length + more.size()];
        @Nullable Spell[] all = new Spell[allEnds.length];
        int known = before ? more.size() : 0;
        int added = before ? 0 : ends.length;
        System.arraycopy(ends, 0, allEnds, known, ends.length);
        System.arraycopy(spells, 0, all, known, ends.length);
        for (int i = 0; i < more.size(); i++) {
            allEnds[added + i] = moreEnds.get(i);
            all[added + i] = more.get(i);
        }
        ends = allEnds;
        spells = all;
    }

    private void workOut(long number, List<Long> toEnds, List<@Nullable Spell> to) {
        Instant from = Instant.ofEpochSecond(number * LEAF_SECONDS);
        Instant end = from.plusSeconds(LEAF_SECONDS);
        Spell spell = plain.apply(from);
        Instant next = spell.end();
        while (next != null && spell.isSure() && next.getNano() == 0 && next.isBefore(end)) {
            to.add(spell);
            toEnds.add(next.getEpochSecond());
            spell = plain.apply(next);
            next = spell.end();
        }
        boolean known = isUnchanging(spell) ? isUnchanging(spell, end) : spell.isSure();
        boolean whole = next == null || !next.isBefore(end);
        to.add(known && whole ? spell : null);
        toEnds.add(end.getEpochSecond());
    }

    /** Where neither end finds a change within 400 days, nobody between them does. */
    private boolean isUnchanging(Spell spell, Instant end) {
        Spell later = plain.apply(end);
        return isUnchanging(later) && later.open() == spell.open();
    }

    private static boolean isUnchanging(Spell spell) {
        return spell.end() == null && spell.opens() == null;
    }
}
