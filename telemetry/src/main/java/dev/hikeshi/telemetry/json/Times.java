package dev.hikeshi.telemetry.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that products write into their logs. */
public final class Times {
    private static final Pattern ZONE =
            Pattern.compile("(?:UTC|GMT)?([+-])([0-9]{1,2}):?([0-9]{2})?");
    private static final Pattern MICROSOFT_DATE =
            Pattern.compile("/Date\\((-?[0-9]{1,17})(?:[+-][0-9]{4})?\\)/");

    private Times() {}

    /**
     * Reads {@code yyyy-MM-dd HH:mm:ss} with {@code T} or a space between, up to nine digits of
     * fraction after a point or comma, and {@code Z}, {@code +09:00}, {@code +0900} or nothing
     * after it; or {@code /Date(1600000000000)/} as old .NET writes it.
     *
     * @param zone of a time that names none; null: such a time is no instant
     */
    public static Optional<Instant> parse(String text, @Nullable ZoneId zone) {
        if (text.startsWith("/Date(")) {
            Matcher matcher = MICROSOFT_DATE.matcher(text);
            return matcher.matches()
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))))
                    : Optional.empty();
        }
        if (text.length() < 19 || !hasShape(text)) {
            return Optional.empty();
        }
        int end = 19;
        int nanos = 0;
        if (text.length() > 20 && (text.charAt(19) == '.' || text.charAt(19) == ',')) {
            end = digitsEnd(text, 20);
            nanos = nanos(text, 20, Math.min(end, 29));
        }
        ZoneId named = end == text.length() ? zone : zone(text.substring(end)).orElse(null);
        if (named == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    number(text, 0, 4),
                                    number(text, 5, 7),
                                    number(text, 8, 10),
                                    number(text, 11, 13),
                                    number(text, 14, 16),
                                    number(text, 17, 19),
                                    nanos)
                            .atZone(named)
                            .toInstant());
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    /** Reads {@code Z}, {@code +09:00}, {@code +0900}, {@code -7}, {@code UTC+9:00}. */
    public static Optional<ZoneId> zone(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("Z") || trimmed.equals("UTC")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher matcher = ZONE.matcher(trimmed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        int hours = Integer.parseInt(matcher.group(2));
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        if (hours > 18 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    /**
     * Reads a count since 1970-01-01 UTC. Its unit follows from its digits: up to 10 seconds, up to
     * 13 milliseconds, up to 16 microseconds, up to 19 nanoseconds; so from 2001 to 2286.
     */
    public static Optional<Instant> epoch(String digits) {
        if (digits.isEmpty()
                || digits.length() > 18 + 1
                || digitsEnd(digits, 0) != digits.length()) {
            return Optional.empty();
        }
        if (digits.length() == 19 && digits.compareTo("9223372036854775807") > 0) {
            return Optional.empty();
        }
        long count = Long.parseLong(digits);
        long perSecond =
                digits.length() <= 10
                        ? 1
                        : digits.length() <= 13
                                ? 1_000
                                : digits.length() <= 16 ? 1_000_000 : 1_000_000_000;
        long nanos = count % perSecond * (1_000_000_000 / perSecond);
        return Optional.of(Instant.ofEpochSecond(count / perSecond, nanos));
    }

    /** Counts of fewer than ten digits are something else; a fraction of a second is kept. */
    static Optional<Instant> sinceEpoch(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        if (whole.length() < 10) {
            return Optional.empty();
        }
        Optional<Instant> time = epoch(whole);
        if (point < 0 || whole.length() > 10) {
            return time;
        }
        String fraction = (text.substring(point + 1) + "000000000").substring(0, 9);
        return fraction.chars().allMatch(c -> c >= '0' && c <= '9')
                ? time.map(at -> at.plusNanos(Long.parseLong(fraction)))
                : Optional.empty();
    }

    private static boolean hasShape(String text) {
        char between = text.charAt(10);
        return isNumber(text, 0, 4)
                && text.charAt(4) == '-'
                && isNumber(text, 5, 7)
                && text.charAt(7) == '-'
                && isNumber(text, 8, 10)
                && (between == 'T' || between == ' ')
                && isNumber(text, 11, 13)
                && text.charAt(13) == ':'
                && isNumber(text, 14, 16)
                && text.charAt(16) == ':'
                && isNumber(text, 17, 19);
    }

    private static boolean isNumber(String text, int from, int to) {
        return digitsEnd(text, from) >= to;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int nanos(String text, int from, int to) {
        int nanos = 0;
        for (int i = from; i < from + 9; i++) {
            nanos = nanos * 10 + (i < to ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }
}
