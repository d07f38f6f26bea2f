package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Travel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out when somebody who must come to the site can set out. */
final class Journeys {
    private Journeys() {}

    /** When somebody who is ready then can set out; null: there is no way within 400 days. */
    static @Nullable Moment setsOut(Paper paper, Moment ready, List<Reason> reasons) {
        Travel travel = paper.clause.travel();
        if (travel == null) {
            return ready;
        }
        reasons.add(Reason.of(ReasonCode.TRAVEL, Long.toString(travel.time().toMinutes())));
        Hours runs = travel.runs();
        if (runs == null) {
            return ready;
        }
        Moment sets = Openings.after(paper.setting, runs, ready);
        if (sets != null && sets.at().isAfter(ready.at())) {
            reasons.add(Reason.of(ReasonCode.TRAVEL_NOT_NOW).when(sets.at()));
        }
        return sets;
    }
}
