package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One situation followed through time, from change to change. Says the same as {@link Cover#next}
 * at each, but for instants that move along with the question. Not for several threads.
 */
public final class Outlook {
    private final List<Stances> candidates;
    private final Instant from;
    private final int[] numbers;
    private final Stance[] stances;
    private final boolean[] changed;

    /** When each may say something else, in ticks. */
    private final long[] ends;

    private long now;
    private long until;
    private @Nullable Stance best;

    Outlook(List<Stances> candidates, Instant from) {
        this.candidates = List.copyOf(candidates);
        this.numbers = new int[candidates.size()];
        this.stances = new Stance[candidates.size()];
        this.changed = new boolean[candidates.size()];
        this.ends = new long[candidates.size()];
        this.from = from;
        for (int i = 0; i < stances.length; i++) {
            stances[i] = candidates.get(i).stance(0);
            ends[i] = stances[i].until;
            changed[i] = true;
        }
        look();
    }

    /**
     * Equal where two situations of the same outlooks hear the same of every candidate, so that one
     * need not be followed.
     */
    public Object voices() {
        return candidates;
    }

    /** The instant that it speaks of. */
    public Instant now() {
        return from.plusNanos(now);
    }

    /** The next instant at which any of it may change; null: not in 400 days. */
    public @Nullable Instant until() {
        return until == Stance.NEVER ? null : from.plusNanos(until);
    }

    /** How many candidates it hears: the machine, our people, each clause. */
    public int candidates() {
        return stances.length;
    }

    /** What the candidate says now. */
    public Stance stance(int candidate) {
        return stances[candidate];
    }

    /** True when the candidate has just changed what it says. */
    public boolean changed(int candidate) {
        return changed[candidate];
    }

    /** The first rung; null: nobody owes it. */
    public @Nullable Rung first() {
        return best == null ? null : best.best();
    }

    /** When the candidate may next say something else; null: not in 400 days. */
    public @Nullable Instant until(int candidate) {
        return stances[candidate].ends;
    }

    /** Goes on to {@link #until}, which is not null. */
    public void advance() {
        long next = until;
        if (next == Stance.NEVER) {
            throw new IllegalStateException("nothing changes any more now=" + now());
        }
        now = next;
        for (int i = 0; i < ends.length; i++) {
            changed[i] = ends[i] <= next;
            if (changed[i]) {
                stances[i] = candidates.get(i).stance(++numbers[i]);
                ends[i] = stances[i].until;
            }
        }
        look();
    }

    /** Finds the best rung and the next change. A plain loop: this runs at every change. */
    private void look() {
        Stance first = null;
        long next = Stance.NEVER;
        for (int i = 0; i < stances.length; i++) {
            Stance one = stances[i];
            next = Math.min(next, ends[i]);
            if (one.best() != null && (first == null || isBetter(one, first))) {
                first = one;
            }
        }
        if (first != null) {
            for (Stance one : stances) {
                long met = first.overtakes(one);
                next = met > now ? Math.min(next, met) : next;
            }
        }
        best = first;
        until = next;
    }

    private boolean isBetter(Stance one, Stance other) {
        Rung a = one.best();
        Rung b = other.best();
        return a != null
                && b != null
                && RungOrder.compare(a, b, Long.compare(one.start(now), other.start(now))) < 0;
    }
}
