package dev.hikeshi.company;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * National holidays of Japan from 2020 on, by the Act on National Holidays (Act No. 178 of 1948):
 * article 2 names the days; article 3 gives the substitute day after a Sunday and the day between
 * two holidays. 2020 and 2021 follow the special measures for the Olympic Games.
 *
 * <p>The two equinoxes are computed and hold for 1980 to 2099; officially each is fixed by notice
 * in February of the year before.
 */
final class JapaneseHolidays {
    private static final int OLYMPICS = 2020;
    private static final int OLYMPICS_HELD = 2021;

    private JapaneseHolidays() {}

    /** Days off of the years, both inclusive. */
    static SortedSet<LocalDate> of(int firstYear, int lastYear) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            SortedSet<LocalDate> named = named(year);
            days.addAll(named);
            days.addAll(substitutes(named));
            days.addAll(between(named));
        }
        return days;
    }

    private static SortedSet<LocalDate> named(int year) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(monday(year, Month.JANUARY, 2));
        days.add(LocalDate.of(year, 2, 11));
        days.add(LocalDate.of(year, 2, 23));
        days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
        days.add(LocalDate.of(year, 4, 29));
        days.add(LocalDate.of(year, 5, 3));
        days.add(LocalDate.of(year, 5, 4));
        days.add(LocalDate.of(year, 5, 5));
        days.addAll(summer(year));
        days.add(monday(year, Month.SEPTEMBER, 3));
        days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
        days.add(LocalDate.of(year, 11, 3));
        days.add(LocalDate.of(year, 11, 23));
        return days;
    }

    /** Marine Day, Mountain Day and Sports Day, which the Olympic Games moved. */
    private static SortedSet<LocalDate> summer(int year) {
        TreeSet<LocalDate> days = new TreeSet<>();
        switch (year) {
            case OLYMPICS -> {
                days.add(LocalDate.of(year, 7, 23));
                days.add(LocalDate.of(year, 7, 24));
                days.add(LocalDate.of(year, 8, 10));
            }
            case OLYMPICS_HELD -> {
                days.add(LocalDate.of(year, 7, 22));
                days.add(LocalDate.of(year, 7, 23));
                days.add(LocalDate.of(year, 8, 8));
            }
            default -> {
                days.add(monday(year, Month.JULY, 3));
                days.add(LocalDate.of(year, 8, 11));
                days.add(monday(year, Month.OCTOBER, 2));
            }
        }
        return days;
    }

    private static SortedSet<LocalDate> substitutes(SortedSet<LocalDate> named) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : named) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day.plusDays(1);
                while (named.contains(next)) {
                    next = next.plusDays(1);
                }
                days.add(next);
            }
        }
        return days;
    }

    private static SortedSet<LocalDate> between(SortedSet<LocalDate> named) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : named) {
            LocalDate next = day.plusDays(1);
            if (!named.contains(next) && named.contains(day.plusDays(2))) {
                days.add(next);
            }
        }
        return days;
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** Day of the month on which the sun passes the equinox, in Japan's time. */
    private static int equinox(int year, double in1980) {
        int years = year - 1980;
        int leapDays = years / 4;
        return (int) (in1980 + 0.242194 * years - leapDays);
    }
}
