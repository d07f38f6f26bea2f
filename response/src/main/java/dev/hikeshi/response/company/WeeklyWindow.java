package dev.hikeshi.response.company;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hours that come back every week, in local time.
 *
 * @param days the days on which the window begins
 * @param from begin
 * @param to end, exclusive; at or before {@code from} it lies on the next day ({@code 00:00} to
 *     {@code 00:00} is the whole day)
 */
public record WeeklyWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public WeeklyWindow {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a window needs a day");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** True when it lasts from midnight to midnight. */
    public boolean isWholeDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }
}
