package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Rung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a party's manual.
 *
 * @param duty what must be done
 * @param bearer the party
 * @param part what the party has to do with it
 * @param assets ids of the asset groups, sorted; empty: the company as a whole
 * @param severities for which severities, mildest first
 * @param clause {@code contract/clause} or {@code policy/rule}; null: a person of ours
 * @param paper the promise; null: no contract stands behind it
 * @param rung the answer at the severest case; null where the party does not do it
 * @param reasons what there is to say about it
 * @param hours hours of the 168 of the coming week in which it holds, at most over all assets
 * @param then who comes when the party does not act, most hours first
 */
public record Task(
        Duty duty,
        Bearer bearer,
        Part part,
        List<String> assets,
        List<Severity> severities,
        @Nullable String clause,
        @Nullable Clause paper,
        @Nullable Rung rung,
        List<Reason> reasons,
        long hours,
        List<Next> then) {
    public Task {
        assets = List.copyOf(assets);
        severities = List.copyOf(severities);
        reasons = List.copyOf(reasons);
        then = List.copyOf(then);
    }
}
