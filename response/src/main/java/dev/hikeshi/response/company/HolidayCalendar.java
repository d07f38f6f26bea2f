package dev.hikeshi.response.company;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days off, worked out beforehand for the years that matter.
 *
 * @param id the calendar's id in the company file
 * @param days the days off
 */
public record HolidayCalendar(String id, SortedSet<LocalDate> days) {

    /** A calendar without days off. */
    public static final HolidayCalendar NONE = new HolidayCalendar("none", new TreeSet<>());

    public HolidayCalendar {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }
}
