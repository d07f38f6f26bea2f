package dev.hikeshi.telemetry.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads times that carry a zone. */
final class Times {

    private Times() {}

    /** RFC 3339, also with a blank for the T; null when it is something else or has no zone. */
    static @Nullable Instant parse(String text) {
        if (text.length() < 20 || text.length() > 40 || text.charAt(4) != '-') {
            return null;
        }
        String iso =
                text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        try {
            return OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
