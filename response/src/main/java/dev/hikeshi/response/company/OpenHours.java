package dev.hikeshi.response.company;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns weekly windows into stretches of real time, day by day. */
final class OpenHours {

    /** How far every search looks. */
    static final Duration HORIZON = Duration.ofDays(400);

    private OpenHours() {}

    /**
     * One window on one day, in real time.
     *
     * @param from begin
     * @param to end, exclusive
     */
    record Stretch(Instant from, Instant to) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /** The stretch around that instant which ends last. */
    static Optional<Stretch> at(Hours hours, Instant at) {
        LocalDate day = at.atZone(hours.zone()).toLocalDate();
        Stretch best = null;
        // A window over midnight began the day before; one more for zones that skip a day.
        for (LocalDate d = day.minusDays(2); !d.isAfter(day); d = d.plusDays(1)) {
            for (WeeklyWindow window : hours.windows()) {
                Stretch one = on(hours, window, d);
                if (one != null && one.holds(at) && (best == null || one.to.isAfter(best.to))) {
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The stretch around that instant, else the first one that begins after it. */
    static Optional<Stretch> next(Hours hours, Instant from) {
        Optional<Stretch> now = at(hours, from);
        if (now.isPresent() || hours.windows().isEmpty()) {
            return now;
        }
        LocalDate day = from.atZone(hours.zone()).toLocalDate().minusDays(1);
        LocalDate last = from.plus(HORIZON).atZone(hours.zone()).toLocalDate();
        Stretch first = null;
        if (hours.onHolidays() == Hours.OnHolidays.ONLY) {
            // Nothing opens on other days: go from day off to day off.
            for (LocalDate d : hours.holidays().days().tailSet(day)) {
                first = first == null && !d.isAfter(last) ? firstOn(hours, d, from) : first;
            }
            return Optional.ofNullable(first);
        }
        for (LocalDate d = day; first == null && !d.isAfter(last); d = d.plusDays(1)) {
            first = firstOn(hours, d, from);
        }
        return Optional.ofNullable(first);
    }

    /** When the open time that holds {@code stretch} ends; empty when not in 400 days. */
    static Optional<Instant> close(Hours hours, Stretch stretch) {
        Instant limit = stretch.from.plus(HORIZON);
        Instant end = stretch.to;
        Optional<Stretch> more = at(hours, end);
        while (more.isPresent() && end.isBefore(limit)) {
            end = more.get().to;
            more = at(hours, end);
        }
        return more.isPresent() ? Optional.empty() : Optional.of(end);
    }

    private static @Nullable Stretch firstOn(Hours hours, LocalDate day, Instant after) {
        Stretch best = null;
        for (WeeklyWindow window : hours.windows()) {
            Stretch one = on(hours, window, day);
            if (one == null || !one.from.isAfter(after)) {
                continue;
            }
            if (best == null || one.from.isBefore(best.from)) {
                best = one;
            }
        }
        return best;
    }

    private static @Nullable Stretch on(Hours hours, WeeklyWindow window, LocalDate day) {
        boolean off = hours.holidays().days().contains(day);
        boolean opens =
                switch (hours.onHolidays()) {
                    case SAME -> window.days().contains(day.getDayOfWeek());
                    case CLOSED -> !off && window.days().contains(day.getDayOfWeek());
                    case ONLY -> off;
                };
        if (!opens) {
            return null;
        }
        LocalDate endDay = window.to().isAfter(window.from()) ? day : day.plusDays(1);
        Instant from = first(hours.zone(), day.atTime(window.from()));
        Instant to = last(hours.zone(), endDay.atTime(window.to()));
        return from.isBefore(to) ? new Stretch(from, to) : null;
    }

    private static Instant first(ZoneId zone, LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }

    private static Instant last(ZoneId zone, LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        ZoneOffset after = change.getOffsetAfter();
        return change.isGap() ? change.getInstant() : local.toInstant(after);
    }
}
