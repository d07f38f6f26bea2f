package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param details whom it is about, and whether it takes their time
 */
public record Occurrence(
        String uid,
        String summary,
        int line,
        @Nullable Days days,
        Instant from,
        Instant to,
        Details details) {

    /**
     * Whom the event is about.
     *
     * @param free whether its owner is shown as free meanwhile ({@code TRANSP:TRANSPARENT})
     * @param attendees mail addresses in lower case of the people invited, without those who
     *     declined, who are only informed, and rooms
     * @param organizer mail address in lower case; empty: not said
     * @param own what Hikeshi itself wrote for reading it back, by the name in lower case that
     *     follows {@code X-HIKESHI-}
     */
    public record Details(
            boolean free,
            SortedSet<String> attendees,
            String organizer,
            SortedMap<String, String> own) {

        /** Takes time, of nobody in particular. */
        public static final Details NONE = new Details(false, new TreeSet<>(), "", new TreeMap<>());

        public Details {
            attendees = Collections.unmodifiableSortedSet(new TreeSet<>(attendees));
            own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        }
    }

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
