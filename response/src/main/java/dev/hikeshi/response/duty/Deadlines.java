package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Works out by when something is owed. */
final class Deadlines {

    private Deadlines() {}

    /** The duty's default, from when it arose, else the detection; not before {@code start}. */
    static Deadline usual(Setting setting, Moment begin) {
        Instant start = begin.at();
        SortedMap<String, Instant> started = setting.situation.started();
        Instant raised = started.get(Situation.RAISED);
        Instant arose = raised == null ? started.get(Situation.DETECTION) : raised;
        Duration within = setting.duty.within();
        boolean runs = arose != null && !start.isAfter(setting.now);
        Instant base = runs && arose != null ? arose : start;
        return new Deadline(base.plus(within), within, null, runs);
    }

    /** The clause's, else the duty's default. */
    static Deadline of(Setting setting, Clause clause, Moment start) {
        Deadline promised = promised(setting, clause, start);
        return promised == null ? usual(setting, start) : promised;
    }

    /**
     * The clause's: counted from the event that starts its clock, or from {@code start} when that
     * comes later or the event has not happened; null: no time is promised.
     */
    static @Nullable Deadline promised(Setting setting, Clause clause, Moment begin) {
        Instant start = begin.at();
        Clock clock = clause.clock();
        if (clock == null || clock.kind() == Clock.Kind.NONE) {
            return null;
        }
        Instant event = setting.situation.started().get(clock.starts());
        boolean runs = event != null && !start.isAfter(setting.now);
        Instant base = runs && event != null ? event : start;
        Hours window = clause.window();
        if (window == null || clock.unit() == Clock.Unit.ELAPSED) {
            return new Deadline(base.plus(clock.target()), clock.target(), clock, runs);
        }
        Instant at =
                window.afterOpen(base, clock.target()).orElseGet(() -> base.plus(clock.target()));
        if (!runs && begin.moves()) {
            jump(setting, window, at);
        }
        return new Deadline(at, clock.target(), clock, runs);
    }

    /** A deadline that moves along jumps when it reaches closing time. */
    private static void jump(Setting setting, Hours window, Instant at) {
        if (!window.openAt(at)) {
            setting.horizon.at(setting.now.plusNanos(1));
            return;
        }
        window.nextChange(at)
                .ifPresent(
                        close -> setting.horizon.at(setting.now.plus(Duration.between(at, close))));
    }
}
