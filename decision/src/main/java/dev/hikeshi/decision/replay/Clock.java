package dev.hikeshi.decision.replay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock on the wall. */
final class Clock {
    private static final int MORNING = 8;
    private static final int EVENING = 18;

    private Clock() {}

    static int minuteOfDay(long second, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(zone);
        return local.getHour() * 60 + local.getMinute();
    }

    static int hourOfWeek(long second, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(zone);
        return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
    }

    /**
     * The first second at or after that one outside of business hours, Monday to Friday 8 to 18, as
     * the statistics count them.
     */
    static long nextQuiet(long second, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(zone);
        DayOfWeek day = local.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        boolean atWork = !weekend && local.getHour() >= MORNING && local.getHour() < EVENING;
        return atWork
                ? local.withHour(EVENING).withMinute(0).withSecond(0).toEpochSecond()
                : second;
    }
}
