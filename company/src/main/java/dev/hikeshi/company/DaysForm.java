package dev.hikeshi.company;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days of a calendar: {@code 2026-08-13}, {@code 2026-08-13..2026-08-15}, and without a year for
 * every year: {@code 12-29}, {@code 12-29..01-04}.
 */
final class DaysForm implements Form<SortedSet<LocalDate>> {
    static final DaysForm DAYS = new DaysForm();

    private static final long LONGEST = 366;

    private DaysForm() {}

    @Override
    public @Nullable SortedSet<LocalDate> read(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        String[] ends = text.split("\\.\\.", -1);
        String first = ends[0].strip();
        String last = ends[ends.length - 1].strip();
        SortedSet<LocalDate> days = ends.length > 2 ? null : days(first, last);
        if (days == null) {
            value.bad(Texts.words("expected.days_off"), text);
            return null;
        }
        if (days.isEmpty()) {
            value.faults()
                    .add(
                            FaultCode.ENDS_BEFORE_START,
                            value.place(),
                            Texts.words("expected.days_off"),
                            text);
            return null;
        }
        return days;
    }

    private static @Nullable SortedSet<LocalDate> days(String first, String last) {
        LocalDate from = Forms.date(first);
        LocalDate to = Forms.date(last);
        if (from != null && to != null) {
            return span(from, to);
        }
        MonthDay yearlyFrom = yearly(first);
        MonthDay yearlyTo = yearly(last);
        return yearlyFrom == null || yearlyTo == null ? null : everyYear(yearlyFrom, yearlyTo);
    }

    private static SortedSet<LocalDate> everyYear(MonthDay from, MonthDay to) {
        TreeSet<LocalDate> days = new TreeSet<>();
        int turn = to.isBefore(from) ? 1 : 0;
        for (int year = PublicHolidays.FIRST_YEAR - 1; year <= PublicHolidays.LAST_YEAR; year++) {
            if (from.isValidYear(year) && to.isValidYear(year + turn)) {
                days.addAll(span(from.atYear(year), to.atYear(year + turn)));
            }
        }
        return days;
    }

    private static SortedSet<LocalDate> span(LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>();
        from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                .limit(LONGEST)
                .forEach(days::add);
        return days;
    }

    private static @Nullable MonthDay yearly(String text) {
        try {
            return text.matches("\\d\\d-\\d\\d") ? MonthDay.parse("--" + text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
