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

    /** What is kept of a spell beside its end; nothing else fits what is kept. */
    private static final byte CLOSED = 0;

    private static final byte OPEN = 1;
    private static final byte CLOSED_FOR_EVER = 2;
    private static final byte OPEN_FOR_EVER = 3;
    private static final byte UNKNOWN = 4;

    private final Function<Instant, Spell> plain;
    private final @Nullable Spell always;

    /**
     * The ends of the spells known, in seconds since 1970, what they are, and when the closed ones
     * open. Flat, so that all timetables of a company stay in the cache.
     */
    private long[] ends = new long[0];

    private byte[] states = new byte[0];

    /** Null while every closed spell opens at its end. */
    private long @Nullable [] opens;

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
        int place = place(second);
        long end = ends[place];
        return switch (states[place]) {
            case CLOSED -> new Spell(end, false, opens == null ? end : opens[place]);
            case OPEN -> new Spell(end, true, Spell.NEVER);
            case CLOSED_FOR_EVER -> new Spell(Spell.NEVER, false, Spell.NEVER);
            case OPEN_FOR_EVER -> new Spell(Spell.NEVER, true, Spell.NEVER);
            default -> plain.apply(at);
        };
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
        List<Kept> more = new ArrayList<>();
        boolean before = leaf < first;
        long to = before ? first - 1 : leaf;
        for (long number = before ? leaf : last + 1; number <= to; number++) {
            workOut(number, more);
        }
        add(more, before);
        first = Math.min(first, leaf);
        last = Math.max(last, leaf);
        begin = first * LEAF_SECONDS;
        return true;
    }

    /**
     * What is kept of a spell: until when it is found, what it is, when it opens if it is closed.
     */
    private record Kept(long end, byte state, long opens) {}

    private void add(List<Kept> more, boolean before) {
        int length = ends.length + more.size();
        int known = before ? more.size() : 0;
        int added = before ? 0 : ends.length;
        long[] allEnds = new long[length];
        byte[] allStates = new byte[length];
        long[] allOpens = new long[length];
        System.arraycopy(ends, 0, allEnds, known, ends.length);
        System.arraycopy(states, 0, allStates, known, ends.length);
        System.arraycopy(opens == null ? ends : opens, 0, allOpens, known, ends.length);
        boolean atEnds = opens == null;
        for (int i = 0; i < more.size(); i++) {
            Kept one = more.get(i);
            allEnds[added + i] = one.end;
            allStates[added + i] = one.state;
            allOpens[added + i] = one.opens;
            atEnds &= one.state != CLOSED || one.opens == one.end;
        }
        ends = allEnds;
        states = allStates;
        opens = atEnds ? null : allOpens;
    }

    /** A spell that crosses the end of the leaf is kept in both leaves, with its own end. */
    private void workOut(long number, List<Kept> to) {
        Instant from = Instant.ofEpochSecond(number * LEAF_SECONDS);
        Instant end = from.plusSeconds(LEAF_SECONDS);
        Spell spell = plain.apply(from);
        while (isKept(spell) && spell.endSecond() < end.getEpochSecond()) {
            to.add(kept(spell));
            spell = plain.apply(Instant.ofEpochSecond(spell.endSecond()));
        }
        if (isKept(spell)) {
            to.add(kept(spell));
        } else if (isUnchanging(spell) && isUnchanging(spell, end)) {
            byte state = spell.open() ? OPEN_FOR_EVER : CLOSED_FOR_EVER;
            to.add(new Kept(end.getEpochSecond(), state, Spell.NEVER));
        } else {
            to.add(new Kept(end.getEpochSecond(), UNKNOWN, Spell.NEVER));
        }
    }

    private static boolean isKept(Spell spell) {
        return spell.isSure() && spell.isWhole();
    }

    private static Kept kept(Spell spell) {
        return new Kept(spell.endSecond(), spell.open() ? OPEN : CLOSED, spell.opensSecond());
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
