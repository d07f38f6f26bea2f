package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says for a while. Instants in it that move along with the question are those of
 * its begin.
 *
 * <p>A year compares millions of instants, so they are ticks here: nanoseconds since the outlook's
 * first instant.
 */
public final class Stance {
    /** There is no such tick. */
    static final long NEVER = Long.MAX_VALUE;

    /** 146 years; what lies beyond is as far as this. */
    private static final long FARTHEST = Long.MAX_VALUE / 2;

    private static final long STANDS = Long.MIN_VALUE;

    private final List<Rung> rungs;
    private final List<WhyNot> whyNot;
    private final @Nullable Rung best;

    /** When it may say something else, or {@link #NEVER}: not in 400 days. */
    final long until;

    /** The instant of {@link #until}. */
    final @Nullable Instant ends;

    private final long start;

    /** How far ahead of the question the best rung begins, or {@link #STANDS}. */
    private final long ahead;

    private final @Nullable SortedSet<String> leansOn;
    private final List<Bearer> tellers;
    private final List<String> unmet;

    private Stance(Draft draft, Instant origin, List<Rung> rungs) {
        this.ends = draft.setting.horizon.first();
        this.until = tick(origin, ends);
        this.rungs = rungs;
        this.whyNot = draft.whyNot();
        this.best = rungs.isEmpty() ? null : rungs.getFirst();
        Instant begins = best == null ? null : RungOrder.start(best);
        boolean moves = begins != null && draft.moves(begins);
        this.start = tick(origin, begins);
        this.ahead = begins == null || !moves ? STANDS : tick(draft.setting.now, begins);
        this.leansOn = leansOn(rungs);
        this.tellers = tellers(rungs);
        this.unmet = unmet(whyNot);
    }

    /** What the draft of one candidate holds; ticks count from the origin. */
    static Stance of(Draft draft, Instant origin) {
        return new Stance(draft, origin, draft.rungs());
    }

    private static long tick(Instant origin, @Nullable Instant at) {
        if (at == null) {
            return NEVER;
        }
        Duration since = Duration.between(origin, at);
        if (since.abs().compareTo(Duration.ofNanos(FARTHEST)) > 0) {
            return since.isNegative() ? -FARTHEST : FARTHEST;
        }
        return since.toNanos();
    }

    /** Its rungs, best first. */
    public List<Rung> rungs() {
        return rungs;
    }

    /** Why it leaves none, or another leaves none. */
    public List<WhyNot> whyNot() {
        return whyNot;
    }

    /**
     * Ids of the bearers and people whom every rung that binds needs, see {@link #needs}; null:
     * none binds.
     */
    public @Nullable SortedSet<String> leansOn() {
        return leansOn;
    }

    /** Who tells us or advises us. */
    public List<Bearer> tellers() {
        return tellers;
    }

    /** Clauses that only our own unmet duty keeps from holding. */
    public List<String> unmet() {
        return unmet;
    }

    @Nullable Rung best() {
        return best;
    }

    /** When the best rung begins, seen from that tick, or {@link #NEVER}: not in 400 days. */
    long start(long now) {
        return ahead == STANDS ? start : now + ahead;
    }

    /** When the best rung, moving along, reaches the begin of the other, or {@link #NEVER}. */
    long overtakes(Stance other) {
        boolean meets = ahead != STANDS && other.ahead == STANDS && other.start != NEVER;
        return meets ? other.start - ahead : NEVER;
    }

    /** Ids of the bearers of a rung, and of the only one of us who may ask for it. */
    public static SortedSet<String> needs(Rung rung) {
        TreeSet<String> needed = new TreeSet<>();
        rung.bearers().forEach(bearer -> needed.add(bearer.id()));
        Asking asking =
                switch (rung) {
                    case Rung.OwedOnRequest r -> r.asking();
                    case Rung.OwedWithConsent r -> r.asking();
                    case Rung.Owed r -> null;
                    case Rung.ForExtraMoney r -> null;
                    case Rung.UnableNow r -> null;
                    case Rung.Unconfirmed r -> null;
                    case Rung.Disputed r -> null;
                    case Rung.AdvisedOnly r -> null;
                    case Rung.NotifiedOnly r -> null;
                    case Rung.OwedByNobody r -> null;
                };
        if (asking != null && asking.may().size() == 1) {
            needed.add(new Bearer.OfPerson(asking.may().getFirst()).id());
        }
        return needed;
    }

    private static @Nullable SortedSet<String> leansOn(List<Rung> rungs) {
        SortedSet<String> every = null;
        for (Rung rung : rungs) {
            if (rung.binds()) {
                SortedSet<String> needed = needs(rung);
                if (every == null) {
                    every = needed;
                } else {
                    every.retainAll(needed);
                }
            }
        }
        return every;
    }

    private static List<Bearer> tellers(List<Rung> rungs) {
        List<Bearer> found = List.of();
        for (Rung rung : rungs) {
            if (rung instanceof Rung.NotifiedOnly || rung instanceof Rung.AdvisedOnly) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.addAll(rung.bearers());
            }
        }
        return found;
    }

    private static List<String> unmet(List<WhyNot> whyNot) {
        List<String> found = List.of();
        for (WhyNot why : whyNot) {
            String clause = why.clause();
            if (clause != null && why.isOwnDutyOnly()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(clause);
            }
        }
        return found;
    }
}
