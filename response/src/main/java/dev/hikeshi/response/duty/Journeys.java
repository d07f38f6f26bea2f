package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Travel;
import java.time.Instant;
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
        Setting setting = paper.setting;
        Spell spell = setting.timetable(runs).at(ready.at());
        Instant sets = spell.nextOpen(ready.at());
        if (sets == null) {
            return null;
        }
        boolean waits = sets.isAfter(ready.at());
        Instant change = spell.end();
        if (change != null) {
            learn(setting, ready, change);
        }
        if (waits) {
            reasons.add(Reason.of(ReasonCode.TRAVEL_NOT_NOW).when(sets));
            return new Moment(sets, false);
        }
        return ready;
    }

    /** Where the one who is ready moves along, the answer changes when that reaches the change. */
    private static void learn(Setting setting, Moment ready, Instant change) {
        if (ready.moves()) {
            setting.horizon.after(java.time.Duration.between(ready.at(), change));
        }
    }
}
