package dev.hikeshi.response.duty;

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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out by when something is owed. */
final class PlainDeadlines {

    private static final Comparator<Clock> SHORTEST_FIRST =
            Comparator.comparing(Clock::target)
                    .thenComparing(Clock::kind)
                    .thenComparing(Clock::metric)
                    .thenComparing(Clock::unit)
                    .thenComparing(Clock::starts);

    private PlainDeadlines() {}

    /**
     * The duty's default, counted from the first instant since it arose at which they were there;
     * where that lies ahead or nobody said when it arose, from {@code begin}.
     *
     * @param there the first such instant at or after another; empty: none in 400 days
     * @param clear when the last gate was out of the way; null: not said
     */
    static Deadline usual(
            PlainSetting setting,
            PlainMoment begin,
            Function<Instant, Optional<Instant>> there,
            @Nullable Instant clear) {
        Instant start = begin.at();
        SortedMap<String, Instant> started = setting.situation.started();
        Instant raised = started.get(Situation.RAISED);
        Instant arose = raised == null ? started.get(Situation.DETECTION) : raised;
        Duration within = setting.duty.within();
        if (arose == null) {
            return new Deadline(start.plus(within), within, null, false);
        }
        arose = clear != null && clear.isAfter(arose) ? clear : arose;
        Optional<Instant> first = there.apply(arose).filter(at -> !at.isAfter(setting.now));
        if (first.isPresent()) {
            return new Deadline(first.get().plus(within), within, null, true);
        }
        boolean runs = !start.isAfter(setting.now);
        return new Deadline((runs ? arose : start).plus(within), within, null, runs);
    }

    /**
     * The clause's, else the duty's default. What the clause promises holds the journey, too; our
     * default counts from the arrival.
     */
    static Deadline of(
            PlainSetting setting,
            Clause clause,
            @Nullable Clock clock,
            PlainMoment setsOut,
            PlainMoment arrives,
            Function<Instant, Optional<Instant>> there,
            @Nullable Instant clear) {
        Deadline promised = promised(setting, clause, clock, setsOut, clear);
        return promised == null ? usual(setting, arrives, there, clear) : promised;
    }

    /**
     * The clause's: counted from the event that starts the clock, or from {@code start} when that
     * comes later or the event has not happened; null: no time is promised.
     */
    static @Nullable Deadline promised(
            PlainSetting setting,
            Clause clause,
            @Nullable Clock clock,
            PlainMoment begin,
            @Nullable Instant clear) {
        Instant start = begin.at();
        if (clock == null) {
            return null;
        }
        Instant happened = setting.situation.started().get(clock.starts());
        Instant event =
                happened != null && clear != null && clear.isAfter(happened) ? clear : happened;
        boolean stands = clock.pauses().stream().anyMatch(pause -> stands(setting, pause));
        boolean counts = event != null && !start.isAfter(setting.now);
        boolean runs = counts && !stands;
        Instant base = counts && event != null ? event : start;
        Hours window = clause.at(setting.situation.severity()).hours();
        if (window == null || clock.unit() == Clock.Unit.ELAPSED) {
            Instant heard = window == null ? base : window.nextOpen(base).orElse(base);
            Duration time = clock.target().plus(stood(setting, clock, heard, null));
            return new Deadline(heard.plus(time), clock.target(), clock, runs);
        }
        Duration time = clock.target().plus(stood(setting, clock, base, window));
        Optional<Instant> open = window.afterOpen(base, time);
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

    /**
     * The clock by which the clause's provider must act on the duty; a time to tell us is none.
     * Null: no time is promised.
     */
    static @Nullable Clock toAct(PlainSetting setting, Clause clause) {
        return isSaid(setting.duty)
                ? toTell(setting, clause)
                : shortest(running(setting, clause).filter(clock -> !clock.metric().tells()));
    }

    /** The clock by which they must tell us, where telling is all that they do; null: none. */
    static @Nullable Clock toTell(PlainSetting setting, Clause clause) {
        return shortest(running(setting, clause));
    }

    private static Stream<Clock> running(PlainSetting setting, Clause clause) {
        return clause.clocks().stream()
                .filter(clock -> clock.runsFor(setting.duty.id(), setting.situation.severity()))
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

    /** True when the clock stands still for that reason now. */
    static boolean stands(PlainSetting setting, Pause pause) {
        Instant paused = setting.situation.started().get(Situation.PAUSED + pause.id());
        Instant resumed = setting.situation.started().get(Situation.RESUMED + pause.id());
        return paused != null && (resumed == null || resumed.isBefore(paused));
    }

    /**
     * How long the clock has stood still since it was started, on its own time: two reasons at once
     * count once, and a business clock loses open hours only.
     */
    private static Duration stood(
            PlainSetting setting, Clock clock, Instant base, @Nullable Hours open) {
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
    private static List<Stand> standstills(PlainSetting setting, Clock clock) {
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
    private static void jump(PlainSetting setting, Hours window, Instant at) {
        if (!window.openAt(at)) {
            setting.horizon.at(setting.now.plusNanos(1));
            return;
        }
        window.nextChange(at)
                .ifPresent(
                        close -> setting.horizon.at(setting.now.plus(Duration.between(at, close))));
    }
}
