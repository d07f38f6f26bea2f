package dev.hikeshi.company;

import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Hours.OnHolidays;
import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hours: {@code always}, {@code never}, {@code mon..fri 09:00-18:00}, or a section.
 *
 * @param zone zone of hours that name none
 * @param calendar days off of hours that name none
 * @param calendars reads a calendar's name
 */
record HoursForm(ZoneId zone, HolidayCalendar calendar, Form<HolidayCalendar> calendars)
        implements Form<Hours> {

    private static final SortedMap<String, OnHolidays> ON_HOLIDAYS =
            new TreeMap<>(
                    Map.of(
                            "closed", OnHolidays.CLOSED,
                            "open", OnHolidays.SAME,
                            "only", OnHolidays.ONLY));
    private static final WeeklyWindow WHOLE_WEEK =
            new WeeklyWindow(
                    EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    HoursForm in(ZoneId otherZone, HolidayCalendar otherCalendar) {
        return new HoursForm(otherZone, otherCalendar, calendars);
    }

    /** Hours that are never open; they stand in for hours that cannot be read. */
    Hours never() {
        return new Hours(zone, List.of(), HolidayCalendar.NONE, OnHolidays.SAME);
    }

    @Override
    public @Nullable Hours read(Value value) {
        if (value.is("always")) {
            return new Hours(zone, List.of(WHOLE_WEEK), HolidayCalendar.NONE, OnHolidays.SAME);
        }
        if (value.is("never")) {
            return never();
        }
        if (value.isSingle()) {
            List<WeeklyWindow> windows = Windows.inOneLine(value);
            return windows == null ? null : new Hours(zone, windows, calendar, implied(calendar));
        }
        Section section = value.section(Shapes.HOURS);
        return section == null ? null : fromSection(section);
    }

    private @Nullable Hours fromSection(Section section) {
        ZoneId ownZone = section.or("zone", Forms.ZONE, zone);
        HolidayCalendar ownCalendar = section.or("calendar", calendars, calendar);
        OnHolidays onHolidays =
                section.or("holidays", Forms.choice(ON_HOLIDAYS), implied(ownCalendar));
        List<WeeklyWindow> windows = Windows.inSection(section);
        return windows == null ? null : new Hours(ownZone, windows, ownCalendar, onHolidays);
    }

    private static OnHolidays implied(HolidayCalendar calendar) {
        return calendar.days().isEmpty() ? OnHolidays.SAME : OnHolidays.CLOSED;
    }
}
