package dev.hikeshi.response.company;

import dev.hikeshi.response.company.OpenHours.Stretch;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody can be reached or a promise holds.
 *
 * <p>Every stretch is half-open: the first instant is in, the last one is not. Overlapping windows
 * count once. A window whose begin or end falls into the hour that summer time skips begins or ends
 * where the clock jumps; one that falls into the repeated hour begins at its first and ends at its
 * last occurrence. Every search gives up after 400 days.
 *
 * @param zone where the hours are counted
 * @param windows weekly hours; empty: never
 * @param holidays the days off
 * @param onHolidays what a day off means
 */
public record Hours(
        ZoneId zone, List<WeeklyWindow> windows, HolidayCalendar holidays, OnHolidays onHolidays) {

    /** What a day off means for a window that begins on it. */
    public enum OnHolidays {
        /** Nothing. */
        SAME,
        /** The window does not open. */
        CLOSED,
        /** It opens on days off only, whatever the weekday. */
        ONLY
    }

    public Hours {
        windows = List.copyOf(windows);
    }

    /** Every hour of every day. */
    public static Hours always(ZoneId zone) {
        WeeklyWindow week =
                new WeeklyWindow(
                        EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        return new Hours(zone, List.of(week), HolidayCalendar.NONE, OnHolidays.SAME);
    }

    /** True when there is no closed hour at all. */
    public boolean isAlways() {
        boolean daysOffMatter =
                onHolidays == OnHolidays.ONLY
                        || (onHolidays == OnHolidays.CLOSED && !holidays.days().isEmpty());
        if (daysOffMatter) {
            return false;
        }
        Set<DayOfWeek> whole = EnumSet.noneOf(DayOfWeek.class);
        for (WeeklyWindow window : windows) {
            if (window.isWholeDay()) {
                whole.addAll(window.days());
            }
        }
        return whole.size() == DayOfWeek.values().length;
    }

    /** True when open at that instant. */
    public boolean openAt(Instant at) {
        return isAlways() || OpenHours.at(this, at).isPresent();
    }

    /** The first open instant at or after {@code from}; empty when there is none in 400 days. */
    public Optional<Instant> nextOpen(Instant from) {
        return isAlways()
                ? Optional.of(from)
                : OpenHours.next(this, from).map(stretch -> later(stretch.from(), from));
    }

    /**
     * The first instant after {@code after} at which openness changes; empty when it does not
     * change in 400 days.
     */
    public Optional<Instant> nextChange(Instant after) {
        if (isAlways()) {
            return Optional.empty();
        }
        Optional<Stretch> now = OpenHours.at(this, after);
        if (now.isEmpty()) {
            return OpenHours.next(this, after).map(Stretch::from);
        }
        return OpenHours.close(this, now.get()).filter(end -> end.isAfter(after));
    }

    /** How long it is open between the two; zero when {@code to} is not after {@code from}. */
    public Duration openBetween(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        if (isAlways()) {
            return Duration.between(from, to);
        }
        Duration open = Duration.ZERO;
        Optional<Instant> begin = nextOpen(from);
        while (begin.isPresent() && begin.get().isBefore(to)) {
            Instant end = nextChange(begin.get()).filter(change -> change.isBefore(to)).orElse(to);
            open = open.plus(Duration.between(begin.get(), end));
            begin = end.isBefore(to) ? nextOpen(end) : Optional.empty();
        }
        return open;
    }

    /**
     * When {@code open} has passed on this clock, begun at {@code start}: the clock stands still
     * while it is closed. An end that falls on closing time is that closing time. Empty when it
     * does not come within 400 days of {@code start}.
     */
    public Optional<Instant> afterOpen(Instant start, Duration open) {
        if (isAlways() || open.isZero()) {
            return Optional.of(start.plus(open));
        }
        Duration left = open;
        Instant limit = start.plus(OpenHours.HORIZON);
        Optional<Instant> begin = nextOpen(start);
        while (begin.isPresent() && begin.get().isBefore(limit)) {
            Optional<Instant> end = nextChange(begin.get());
            Instant done = begin.get().plus(left);
            if (end.isEmpty() || !done.isAfter(end.get())) {
                return Optional.of(done);
            }
            left = left.minus(Duration.between(begin.get(), end.get()));
            begin = nextOpen(end.get());
        }
        return Optional.empty();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
