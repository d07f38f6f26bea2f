package dev.hikeshi.response.company;

import java.time.ZoneId;
import java.util.List;

/**
 * When somebody can be reached or a promise holds.
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
}
