package dev.hikeshi.response.duty.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A row as people see it: an ordinary week, and the days of the year that differ from it.
 *
 * <p>The ordinary Monday is the one that comes most often in the next twelve weeks, the earliest of
 * those that come equally often; and so on for every weekday. Reasons are not compared.
 *
 * @param row the row
 * @param zone where days and hours are counted, the company's
 * @param hours 168 hours, Monday 00:00 first
 * @param special the days that differ, in order; neighbouring days that belong together are one
 */
public record Week(Row row, ZoneId zone, List<Hour> hours, List<Special> special) {

    /** Hours of a week. */
    public static final int HOURS = 168;

    /**
     * One hour of the ordinary week.
     *
     * @param day the weekday
     * @param hour its begin, 0 to 23
     * @param answer what holds longest in it; of equals, the worse
     * @param changes true when the answer changes within the hour
     */
    public record Hour(DayOfWeek day, int hour, Answer answer, boolean changes) {}

    /**
     * Days that differ from the ordinary ones.
     *
     * @param first the first day
     * @param last the last day
     * @param stretches what holds on those days instead, cut to them
     */
    public record Special(LocalDate first, LocalDate last, List<Stretch> stretches) {
        public Special {
            stretches = List.copyOf(stretches);
        }
    }

    public Week {
        hours = List.copyOf(hours);
        special = List.copyOf(special);
        if (hours.size() != HOURS) {
            throw new IllegalArgumentException("not a week hours=" + hours.size());
        }
    }

    /** The week of a row of the cube. */
    public static Week of(Cube cube, Row row) {
        return new OrdinaryWeek(row, cube.company().zone()).week();
    }

    /** Hours of the ordinary week in which nobody is bound to act. */
    public long unboundHours() {
        return hours.stream().filter(hour -> !hour.answer().binds()).count();
    }
}
