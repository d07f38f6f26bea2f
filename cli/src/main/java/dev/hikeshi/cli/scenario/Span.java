package dev.hikeshi.cli.scenario;

import java.time.Duration;
import java.util.Locale;

/**
 * A range of durations, written {@code 5m} or {@code 2m-1h30m}.
 *
 * @param low shortest
 * @param high longest, not below low
 */
record Span(Duration low, Duration high) {
    static final Span NONE = new Span(Duration.ZERO, Duration.ZERO);

    Span {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("upper end below lower end");
        }
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when the text is no range
     * @throws java.time.DateTimeException when an end is no duration
     */
    static Span parse(String text) {
        int dash = text.indexOf('-');
        Duration low = length(dash < 0 ? text : text.substring(0, dash));
        return new Span(low, dash < 0 ? low : length(text.substring(dash + 1)));
    }

    private static Duration length(String text) {
        return Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT));
    }
}
