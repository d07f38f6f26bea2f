package dev.hikeshi.detection;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a date as the log writes it: no zone is converted. The week is that of ISO 8601 (1 to
 * 53).
 */
enum TimePart {
    MINUTE(ChronoField.MINUTE_OF_HOUR),
    HOUR(ChronoField.HOUR_OF_DAY),
    DAY(ChronoField.DAY_OF_MONTH),
    WEEK(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
    MONTH(ChronoField.MONTH_OF_YEAR),
    YEAR(ChronoField.YEAR);

    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .optionalStart()
                    .appendPattern("[' ']")
                    .appendOffset("+HH:mm", "Z")
                    .optionalEnd()
                    .optionalEnd()
                    .toFormatter(Locale.ROOT);

    private final TemporalField field;

    TimePart(TemporalField field) {
        this.field = field;
    }

    /** The part's number; empty when the text is no date or has no such part. */
    Optional<Integer> of(String text) {
        try {
            TemporalAccessor date = FORM.parse(text);
            return date.isSupported(field) ? Optional.of(date.get(field)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // no date: the rule's value simply does not match
        }
    }
}
