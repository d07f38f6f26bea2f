package dev.hikeshi.company;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * National holidays of a country, for the years that the file format knows: Japan's by its law,
 * those of other countries from Jollyday, as far as its data goes.
 */
final class PublicHolidays {
    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2040;

    private static final String JAPAN = "jp";

    private PublicHolidays() {}

    /** True for the lower-case code of a country whose holidays are known. */
    static boolean knows(String code) {
        return code.equals(JAPAN) || (code.length() == 2 && countries().contains(code));
    }

    /** Days on which the country rests; substitute days are among them. */
    static SortedSet<LocalDate> of(String country) {
        if (country.equals(JAPAN)) {
            return JapaneseHolidays.of(FIRST_YEAR, LAST_YEAR);
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)) {
                days.add(holiday.getDate());
            }
        }
        return days;
    }

    /** The country codes, in lower case; asking for them starts the library. */
    static SortedSet<String> countries() {
        TreeSet<String> codes = new TreeSet<>();
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            String lower = code.toLowerCase(Locale.ROOT);
            if (lower.length() == 2) {
                codes.add(lower);
            }
        }
        return Collections.unmodifiableSortedSet(codes);
    }
}
