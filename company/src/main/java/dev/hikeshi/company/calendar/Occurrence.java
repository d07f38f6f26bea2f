package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time at which an event takes place.
 *
 * @param uid the event's id in the file
 * @param summary the event's title; empty: it has none
 * @param line line of the event in the file, from 1
 * @param days first and last day of an event of whole days; null: it has times
 * @param from begin
 * @param to end, exclusive; equal to the begin where the event has no length
 */
public record Occurrence(
        String uid, String summary, int line, @Nullable Days days, Instant from, Instant to) {

    /**
     * Whole days.
     *
     * @param first first day
     * @param last last day, inclusive
     */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days end before they begin first=" + first);
            }
        }

        /** Each of the days from 2020 to 2035. */
        public List<LocalDate> each() {
            LocalDate from = first.isBefore(Range.FIRST_DAY) ? Range.FIRST_DAY : first;
            LocalDate to = last.isAfter(Range.LAST_DAY) ? Range.LAST_DAY : last;
            return to.isBefore(from) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
        }
    }
}
