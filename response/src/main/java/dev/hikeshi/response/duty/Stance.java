package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says for a while. Instants in it that move along with the question are those of
 * its begin.
 */
public final class Stance {
    private final @Nullable Instant until;
    private final List<Rung> rungs;
    private final List<WhyNot> whyNot;
    private final @Nullable Rung best;
    private final @Nullable Instant start;

    /** How far ahead of the question the best rung begins; null: it begins when it begins. */
    private final @Nullable Duration ahead;

    private Stance(Draft draft, List<Rung> rungs) {
        this.until = draft.setting.horizon.first();
        this.rungs = rungs;
        this.whyNot = draft.whyNot();
        this.best = rungs.isEmpty() ? null : rungs.getFirst();
        this.start = best == null ? null : RungOrder.start(best);
        boolean moves = start != null && draft.moves(start);
        this.ahead = start == null || !moves ? null : Duration.between(draft.setting.now, start);
    }

    /** What the draft of one candidate holds. */
    static Stance of(Draft draft) {
        return new Stance(draft, draft.rungs());
    }

    /** When it may say something else; null: not in 400 days. */
    @Nullable Instant until() {
        return until;
    }

    /** Its rungs, best first. */
    public List<Rung> rungs() {
        return rungs;
    }

    /** Why it leaves none, or another leaves none. */
    public List<WhyNot> whyNot() {
        return whyNot;
    }

    @Nullable Rung best() {
        return best;
    }

    /** When the best rung begins, seen from that instant; null: not in 400 days. */
    @Nullable Instant start(Instant now) {
        return ahead == null ? start : ahead.isZero() ? now : now.plus(ahead);
    }

    /** When the best rung, moving along, reaches the begin of the other; null: it does not. */
    @Nullable Instant overtakes(Stance other) {
        boolean meets = ahead != null && other.ahead == null && other.start != null;
        return !meets || ahead == null || other.start == null ? null : other.start.minus(ahead);
    }
}
