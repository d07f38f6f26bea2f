package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code coverage.json}: a stretch of a row at one severity.
 *
 * @param duty what must be done
 * @param assets ids of the asset groups that it holds for, sorted; empty: the company has none
 * @param severity how bad it is; null: it makes no difference to this duty
 * @param answer the first rung's type
 * @param binds true when somebody is bound to act
 * @param bearers who is meant: one, two in a dispute, none when nobody is left
 * @param from begin
 * @param to end, exclusive
 * @param clause {@code contract/clause} or {@code policy/rule}; null: a person of ours, or nobody
 * @param reasons what there is to say about it
 */
public record Cell(
        DutyId duty,
        List<String> assets,
        @Nullable Severity severity,
        String answer,
        boolean binds,
        List<Bearer> bearers,
        Instant from,
        Instant to,
        @Nullable String clause,
        List<Reason> reasons) {
    public Cell {
        assets = List.copyOf(assets);
        bearers = List.copyOf(bearers);
        reasons = List.copyOf(reasons);
    }

    static Cell of(Row row, @Nullable Severity severity, Stretch stretch) {
        Answer answer = stretch.answer();
        return new Cell(
                row.duty(),
                row.assets(),
                severity,
                answer.answer(),
                answer.binds(),
                answer.bearers(),
                stretch.from(),
                stretch.to(),
                answer.clause(),
                answer.reasons());
    }
}
