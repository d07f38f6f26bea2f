package dev.hikeshi.response.duty;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out by when something is owed. */
final class Deadlines {

    private static final Comparator<Clock> SHORTEST_FIRST =
            Comparator.comparing(Clock::target)
                    .thenComparing(Clock::kind)
                    .thenComparing(Clock::metric)
                    .thenComparing(Clock::unit)
                    .thenComparing(Clock::starts);

    private Deadlines() {}

    /**
     * The duty's default, counted from the first instant since it arose at which the hours were
     * open, so that it does not move along with the question. Where that lies ahead it counts from
     * {@code begin}; where nobody said when it arose, too.
     *
     * @param hours when they are there; null: always, once the way is clear
     * @param clear when the last gate was out of the way; null: nobody said, or there was none
     */
    static Deadline usual(
            Setting setting, Moment begin, @Nullable Timetable hours, @Nullable Instant clear) {
        Duration within = setting.duty.within();
        Instant arose = arose(setting);
        if (arose != null && clear != null && clear.isAfter(arose)) {
            arose = clear;
        }
        Instant first = hours == null || arose == null ? null : hours.at(arose).nextOpen(arose);
        if (first != null && !first.isAfter(setting.now)) {
            return new Deadline(first.plus(within), within, null, true);
        }
        boolean runs = arose != null && !begin.at().isAfter(setting.now);
        Instant base = runs && arose != null ? arose : begin.at();
        return new Deadline(base.plus(within), within, null, runs);
    }

    /** When it arose, else the detection; null: nobody said. */
    private static @Nullable Instant arose(Setting setting) {
        SortedMap<String, Instant> started = setting.situation.started();
        Instant raised = started.get(Situation.RAISED);
        return raised == null ? started.get(Situation.DETECTION) : raised;
    }

    /**
     * The clause's, else the duty's default. What the clause promises holds the journey, too; our
     * default counts from the arrival.
     *
     * @param hours see {@link #usual}
     * @param clear see {@link #usual}
     */
    static Deadline of(
            Setting setting,
            ClauseReading reading,
            @Nullable Clock clock,
            Moment setsOut,
            Moment arrives,
            @Nullable Timetable hours,
            @Nullable Instant clear) {
        Deadline promised = promised(setting, reading, clock, setsOut, clear);
        return promised == null ? usual(setting, arrives, hours, clear) : promised;
    }

    /**
     * The clause's: counted from the event that starts the clock - from when the clause's hours
     * next open, where it falls outside them - or from {@code start} when that comes later or the
     * event has not happened; null: no time is promised.
     *
     * @param clear when the last gate was out of the way, before which no clock runs; null: nobody
     *     said
     */
    static @Nullable Deadline promised(
            Setting setting,
            ClauseReading reading,
            @Nullable Clock clock,
            Moment begin,
            @Nullable Instant clear) {
        Instant start = begin.at();
        if (clock == null) {
            return null;
        }
        Instant happened = setting.situation.started().get(clock.starts());
        Instant event =
                happened != null && clear != null && clear.isAfter(happened) ? clear : happened;
        boolean stands = stands(setting, clock);
        boolean counts = event != null && !start.isAfter(setting.now);
        boolean runs = counts && !stands;
        Instant base = counts && event != null ? event : start;
        Hours window = reading.window(setting.situation.severity()).hours();
        Timetable hours = window == null ? null : setting.timetable(window);
        if (window == null || hours == null || clock.unit() == Clock.Unit.ELAPSED) {
            Instant heard = hours == null ? base : firstOpen(hours, base);
            Duration time = clock.target().plus(stood(setting, clock, heard, null));
            return new Deadline(heard.plus(time), clock.target(), clock, runs);
        }
        Duration time = clock.target().plus(stood(setting, clock, base, hours));
        Optional<Instant> open = hours.afterOpen(base, time);
        Instant at = open.orElseGet(() -> base.plus(time));
        boolean moves = stands || (!runs && begin.moves());
        if (moves && open.isPresent()) {
            jump(setting, window, at);
        } else if (moves) {
            // Too few open hours in 400 days: a day later one more may be in sight.
            setting.horizon.after(Duration.ofDays(1));
        }
        return new Deadline(at, clock.target(), clock, runs);
    }

    /** What happens while they are closed is heard when they open. */
    private static Instant firstOpen(Timetable hours, Instant event) {
        Instant opens = hours.at(event).nextOpen(event);
        return opens == null ? event : opens;
    }

    /**
     * The clock by which the clause's provider must act on the duty; a time to tell us is none.
     * Null: no time is promised.
     */
    static @Nullable Clock toAct(Clause clause, Duty duty, Severity severity) {
        return isSaid(duty)
                ? toTell(clause, duty, severity)
                : shortest(
                        running(clause, duty, severity).filter(clock -> !clock.metric().tells()));
    }

    /** The clock by which they must tell us, where telling is all that they do; null: none. */
    static @Nullable Clock toTell(Clause clause, Duty duty, Severity severity) {
        return shortest(running(clause, duty, severity));
    }

    private static Stream<Clock> running(Clause clause, Duty duty, Severity severity) {
        return clause.clocks().stream()
                .filter(clock -> clock.runsFor(duty.id(), severity))
                .filter(clock -> clock.kind() != Clock.Kind.NONE);
    }

    private static @Nullable Clock shortest(Stream<Clock> clocks) {
        return clocks.min(SHORTEST_FIRST).orElse(null);
    }

    /** True when the duty itself is to look, to decide or to tell. */
    private static boolean isSaid(Duty duty) {
        return switch (duty.phase()) {
            case PREPARE, DETECT, DECIDE, REPORT, LEARN -> true;
            case CONTAIN, INVESTIGATE, ERADICATE, RECOVER -> false;
        };
    }

    private static boolean stands(Setting setting, Clock clock) {
        for (Pause pause : clock.pauses()) {
            if (stands(setting, pause)) {
                return true;
            }
        }
        return false;
    }

    /** True when the clock stands still for that reason now. */
    static boolean stands(Setting setting, Pause pause) {
        Instant paused = setting.situation.started().get(Situation.PAUSED + pause.id());
        Instant resumed = setting.situation.started().get(Situation.RESUMED + pause.id());
        return paused != null && (resumed == null || resumed.isBefore(paused));
    }

    /**
     * How long the clock has stood still since it was started, on its own time: two reasons at once
     * count once, and a business clock loses open hours only.
     */
    private static Duration stood(
            Setting setting, Clock clock, Instant base, @Nullable Timetable open) {
        Duration stood = Duration.ZERO;
        Instant counted = base;
        for (Stand stand : standstills(setting, clock)) {
            Instant from = stand.from().isAfter(counted) ? stand.from() : counted;
            if (stand.to().isAfter(from)) {
                stood =
                        stood.plus(
                                open == null
                                        ? Duration.between(from, stand.to())
                                        : open.openBetween(from, stand.to()));
                counted = stand.to();
            }
        }
        return stood;
    }

    /** One time for which it stood still. */
    private record Stand(Instant from, Instant to) {}

    /** When it stood still, first begun first. */
    private static List<Stand> standstills(Setting setting, Clock clock) {
        List<Stand> stands = new ArrayList<>();
        for (Pause pause : clock.pauses()) {
            Instant paused = setting.situation.started().get(Situation.PAUSED + pause.id());
            if (paused != null) {
                Instant resumed = setting.situation.started().get(Situation.RESUMED + pause.id());
                boolean over = resumed != null && !stands(setting, pause);
                stands.add(new Stand(paused, over && resumed != null ? resumed : setting.now));
            }
        }
        stands.sort(Comparator.comparing(Stand::from).thenComparing(Stand::to));
        return stands;
    }

    /** A deadline that moves along jumps when it reaches closing time. */
    private static void jump(Setting setting, Hours window, Instant at) {
        Spell spell = setting.timetable(window).at(at);
        Instant close = spell.end();
        if (!spell.open()) {
            setting.horizon.at(setting.now.plusNanos(1));
        } else if (close != null) {
            setting.horizon.at(setting.now.plus(Duration.between(at, close)));
        }
    }
}
