package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Travel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out when somebody who must come to the site can set out. */
final class PlainJourneys {
    private PlainJourneys() {}

    /** When somebody who is ready then can set out; null: there is no way within 400 days. */
    static @Nullable PlainMoment setsOut(
            PlainPaper paper, PlainMoment ready, List<Reason> reasons) {
        Travel travel = paper.clause.travel();
        if (travel == null) {
            return ready;
        }
        reasons.add(Reason.of(ReasonCode.TRAVEL, Long.toString(travel.time().toMinutes())));
        Hours runs = travel.runs();
        if (runs == null) {
            return ready;
        }
        PlainSetting setting = paper.setting;
        Optional<Instant> sets = runs.nextOpen(ready.at());
        if (sets.isEmpty()) {
            return null;
        }
        boolean waits = sets.get().isAfter(ready.at());
        runs.nextChange(ready.at()).ifPresent(change -> learn(setting, ready, change));
        if (waits) {
            reasons.add(Reason.of(ReasonCode.TRAVEL_NOT_NOW).when(sets.get()));
            return new PlainMoment(sets.get(), false);
        }
        return ready;
    }

    /** Where the one who is ready moves along, the answer changes when that reaches the change. */
    private static void learn(PlainSetting setting, PlainMoment ready, Instant change) {
        if (ready.moves()) {
            setting.horizon.after(java.time.Duration.between(ready.at(), change));
        }
    }
}
