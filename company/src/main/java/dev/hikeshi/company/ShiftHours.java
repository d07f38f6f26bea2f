package dev.hikeshi.company;

import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a rotation: as other hours, or {@code weekdays}, {@code weekends}, or times alone.
 * Days off make no difference unless a calendar is named: nights are watched on holidays too.
 *
 * @param hours form of other hours
 * @param zone the rotation's
 */
record ShiftHours(HoursForm hours, ZoneId zone) implements Form<Hours> {

    @Override
    public @Nullable Hours read(Value value) {
        if (value.is("weekdays")) {
            return wholeDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (value.is("weekends")) {
            return wholeDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        WeeklyWindow daily = value.isSingle() ? Windows.daily(value.shown()) : null;
        return daily == null ? hours.in(zone, HolidayCalendar.NONE).read(value) : of(daily);
    }

    private Hours wholeDays(Set<DayOfWeek> days) {
        return of(new WeeklyWindow(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    private Hours of(WeeklyWindow window) {
        return new Hours(zone, List.of(window), HolidayCalendar.NONE, Hours.OnHolidays.SAME);
    }
}
