package dev.hikeshi.company;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spans of the calendar: {@code 1y}, {@code 3mo}, {@code 30d}, {@code P1Y}; at most ten years. */
final class PeriodForm implements Form<Period> {
    static final PeriodForm PERIOD = new PeriodForm();

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(y|mo|w|d)");
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = START.plusYears(10);

    private PeriodForm() {}

    @Override
    public @Nullable Period read(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Period period = parse(text);
        boolean fits =
                period != null && !period.isNegative() && !START.plus(period).isAfter(LATEST);
        if (!fits) {
            Forms.noAmount(value, text, "expected.period");
            return null;
        }
        return period;
    }

    private static @Nullable Period parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            int number = Integer.parseInt(written.group(1));
            return switch (written.group(2)) {
                case "y" -> Period.ofYears(number);
                case "mo" -> Period.ofMonths(number);
                case "w" -> Period.ofWeeks(number);
                default -> Period.ofDays(number);
            };
        }
        try {
            return text.startsWith("P") ? Period.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
