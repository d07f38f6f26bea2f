package dev.hikeshi.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** The value of an option that is a time, such as {@code --now}. */
public final class TimeOption {
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)");

    private TimeOption() {}

    /**
     * A time with its zone.
     *
     * @param option as typed, for the fault
     * @throws Unusable when it has none, or no calendar holds it
     */
    public static Instant instant(String option, String text) throws Unusable {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            boolean written = WRITTEN.matcher(text).matches();
            throw new Unusable(Fault.of(written ? "time-impossible" : "time-zone", option, text));
        }
    }
}
