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
    private final int[] numbers;
    private final Stance[] stances;
    private final boolean[] changed;
    private Instant now;
    private @Nullable Instant until;
    private @Nullable Stance best;

    Outlook(List<Stances> candidates, Instant from) {
        this.candidates = candidates;
        this.numbers = new int[candidates.size()];
        this.stances = new Stance[candidates.size()];
        this.changed = new boolean[candidates.size()];
        this.now = from;
        for (int i = 0; i < stances.length; i++) {
            stances[i] = candidates.get(i).stance(0);
            changed[i] = true;
        }
        look();
    }

    /** The instant that it speaks of. */
    public Instant now() {
        return now;
    }

    /** The next instant at which any of it may change; null: not in 400 days. */
    public @Nullable Instant until() {
        return until;
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
        return stances[candidate].until();
    }

    /** Goes on to {@link #until}, which is not null. */
    public void advance() {
        Instant next = until;
        if (next == null) {
            throw new IllegalStateException("nothing changes any more now=" + now);
        }
        now = next;
        for (int i = 0; i < stances.length; i++) {
            Instant end = stances[i].until();
            changed[i] = end != null && !end.isAfter(next);
            if (changed[i]) {
                stances[i] = candidates.get(i).stance(++numbers[i]);
            }
        }
        look();
    }

    /** Finds the best rung and the next change. A plain loop: this runs at every change. */
    private void look() {
        Stance first = null;
        Instant next = null;
        for (Stance one : stances) {
            next = sooner(next, one.until());
            if (one.best() != null && (first == null || isBetter(one, first))) {
                first = one;
            }
        }
        if (first != null) {
            for (Stance one : stances) {
                Instant met = first.overtakes(one);
                next = met != null && met.isAfter(now) ? sooner(next, met) : next;
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
                && RungOrder.compare(a, one.start(now), b, other.start(now)) < 0;
    }

    private static @Nullable Instant sooner(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
