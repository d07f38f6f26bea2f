package dev.hikeshi.company.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an event takes.
 *
 * @param days days on the wall, of 23 hours where summer time begins
 * @param exact time on top
 */
record Length(int days, Duration exact) {
    static final Length NONE = new Length(0, Duration.ZERO);
    static final Length ONE_DAY = new Length(1, Duration.ZERO);

    private static final int LONGEST = 20_000;
    private static final Pattern WRITTEN =
            Pattern.compile("\\+?P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(T(?:\\d{1,7}[HMS]){1,3})?");

    /** A {@code DURATION}. */
    static Length of(String text) throws Problem.Found {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Problem.Found(Problem.Kind.BAD_TIME, text);
        }
        int days = 7 * number(written.group(1)) + number(written.group(2));
        try {
            String clock = written.group(3);
            Duration exact = clock == null ? Duration.ZERO : Duration.parse("P" + clock);
            if (days > LONGEST || exact.toDays() > LONGEST) {
                throw new Problem.Found(Problem.Kind.BAD_TIME, text);
            }
            return new Length(days, exact);
        } catch (DateTimeException e) {
            throw new Problem.Found(Problem.Kind.BAD_TIME, text);
        }
    }

    Instant after(Time start) {
        return start.at(start.local().plusDays(days)).instant().plus(exact);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
