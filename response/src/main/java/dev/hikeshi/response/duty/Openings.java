package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Works out when somebody who is ready finds some hours open. */
final class Openings {
    private Openings() {}

    /**
     * The same moment, or the next opening where the hours are closed then; null: not in 400 days.
     * Where the moment moves along, the horizon learns when it reaches the next change.
     */
    static @Nullable Moment after(Setting setting, Hours hours, Moment ready) {
        Spell spell = setting.timetable(hours).at(ready.at());
        Instant opens = spell.nextOpen(ready.at());
        Instant change = spell.end();
        if (ready.moves() && change != null) {
            setting.horizon.after(Duration.between(ready.at(), change));
        }
        if (opens == null) {
            return null;
        }
        return opens.isAfter(ready.at()) ? new Moment(opens, false) : ready;
    }
}
