package dev.hikeshi.company;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations: {@code 60m}, {@code 1h30m}, {@code 4w}, {@code PT1H}; at most ten years. */
final class DurationForm implements Form<Duration> {
    static final DurationForm DURATION = new DurationForm();

    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6}[smhdw])+");
    private static final Pattern PART = Pattern.compile("(\\d{1,6})([smhdw])");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "s", Duration.ofSeconds(1),
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1),
                    "w", Duration.ofDays(7));

    private DurationForm() {}

    @Override
    public @Nullable Duration read(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Duration duration = parse(text);
        if (duration == null || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            Forms.noAmount(value, text, "expected.duration");
            return null;
        }
        return duration;
    }

    private static @Nullable Duration parse(String text) {
        if (WHOLE.matcher(text).matches()) {
            return sum(text);
        }
        try {
            return text.startsWith("P") ? Duration.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Duration sum(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Duration unit = UNITS.getOrDefault(part.group(2), Duration.ZERO);
            sum = sum.plus(unit.multipliedBy(Long.parseLong(part.group(1))));
        }
        return sum;
    }
}
