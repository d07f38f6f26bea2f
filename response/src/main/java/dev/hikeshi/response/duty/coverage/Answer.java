package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Rung;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first rung of a ladder, without the instants that move along with the question.
 *
 * @param answer the rung's type, as in the outputs
 * @param binds true when somebody is bound to act
 * @param bearers who is meant: one, two in a dispute, none when nobody is left
 * @param clause {@code contract/clause} or {@code policy/rule}; null: a person of ours, or nobody
 * @param reasons what there is to say about it; no reason names an instant
 */
public record Answer(
        String answer,
        boolean binds,
        List<Bearer> bearers,
        @Nullable String clause,
        List<Reason> reasons) {
    public Answer {
        bearers = List.copyOf(bearers);
        reasons = List.copyOf(reasons);
    }

    /** The answer of a ladder. */
    public static Answer of(Ladder ladder) {
        return of(ladder.first());
    }

    /** The answer of a first rung. */
    static Answer of(Rung first) {
        return new Answer(
                first.answer(),
                first.binds(),
                first.bearers(),
                first.footings().isEmpty() ? null : first.footings().getFirst().clause(),
                first.reasons().stream().map(Answer::timeless).distinct().toList());
    }

    /** The reason without its instant. */
    static Reason timeless(Reason reason) {
        return reason.at() == null ? reason : new Reason(reason.code(), reason.args(), null);
    }

    /** True when it says the same, whatever the reasons. */
    public boolean saysTheSameAs(Answer other) {
        return answer.equals(other.answer)
                && binds == other.binds
                && bearers.equals(other.bearers)
                && Objects.equals(clause, other.clause);
    }
}
