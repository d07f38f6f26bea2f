package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The time in which recurrences are worked out; the same for rotations. */
public final class Range {
    /** The first day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    /** The last day. */
    public static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

    /** The most occurrences of one file, and shifts of one rotation. */
    public static final int MOST = 10_000;

    // A day more on both sides, for zones before and behind.
    private static final LocalDateTime BEGIN = FIRST_DAY.minusDays(1).atStartOfDay();
    private static final LocalDateTime END = LAST_DAY.plusDays(2).atStartOfDay();

    private Range() {}

    /** True when some of that time lies in the range. */
    static boolean touches(Instant from, Instant to) {
        return to.isAfter(BEGIN.toInstant(ZoneOffset.UTC))
                && from.isBefore(END.toInstant(ZoneOffset.UTC));
    }

    static LocalDateTime begin() {
        return BEGIN;
    }

    static LocalDateTime end() {
        return END;
    }
}
