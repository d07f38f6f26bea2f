package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out when somebody who is ready finds some hours open. */
final class PlainOpenings {
    private PlainOpenings() {}

    /**
     * The same moment, or the next opening where the hours are closed then; null: not in 400 days.
     * Where the moment moves along, the horizon learns when it reaches the next change.
     */
    static @Nullable PlainMoment after(PlainSetting setting, Hours hours, PlainMoment ready) {
        Optional<Instant> opens = hours.nextOpen(ready.at());
        if (ready.moves()) {
            hours.nextChange(ready.at())
                    .ifPresent(
                            change -> setting.horizon.after(Duration.between(ready.at(), change)));
        }
        if (opens.isEmpty()) {
            return null;
        }
        return opens.get().isAfter(ready.at()) ? new PlainMoment(opens.get(), false) : ready;
    }
}
