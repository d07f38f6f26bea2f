package dev.hikeshi.response.duty;

import org.jspecify.annotations.Nullable;

/**
 * What the clauses of a duty said about the same assets at the same severity, where no fact of the
 * incident matters: by clause, by the dates passed, by the window open or closed.
 */
final class Panel {
    private final @Nullable Judgement[] @Nullable [] judgements;

    Panel(int clauses) {
        this.judgements = new Judgement[clauses][];
    }

    @Nullable Judgement of(int clause, int passed, boolean open) {
        @Nullable Judgement[] known = judgements[clause];
        return known == null ? null : known[passed * 2 + (open ? 1 : 0)];
    }

    void remember(int clause, int passed, boolean open, int dates, Judgement judgement) {
        @Nullable Judgement[] known = judgements[clause];
        if (known == null) {
            known = new Judgement[(dates + 1) * 2];
            judgements[clause] = known;
        }
        known[passed * 2 + (open ? 1 : 0)] = judgement;
    }
}
