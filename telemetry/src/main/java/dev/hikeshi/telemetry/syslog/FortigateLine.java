package dev.hikeshi.telemetry.syslog;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.json.FlatEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a FortiGate log (Fortinet, FortiOS Log Message Reference): blank-separated
 * pairs {@code key=value} or {@code key="value"}, in which a backslash escapes a quote or
 * backslash. What stands before the first pair (priority, time and host of syslog) is passed over.
 */
public final class FortigateLine {
    private static final int MAX_FIELDS = 512;

    private FortigateLine() {}

    /** True when a line looks like one of these. */
    public static boolean looksLike(String line) {
        return (line.contains("logid=") && line.contains("type="))
                || (line.contains("devname=") && line.contains("type="));
    }

    /** The event of one line; empty when it holds no pair that names its type. */
    public static Optional<Event> parse(String line, Origin origin) {
        Map<String, FieldValue> fields = pairs(line);
        if (!fields.containsKey("type") && !fields.containsKey("logid")) {
            return Optional.empty();
        }
        String host =
                text(fields, "devname") != null ? text(fields, "devname") : text(fields, "devid");
        return Optional.of(
                new FlatEvent(origin, Format.FORTIGATE, time(fields), host, fields, line, false));
    }

    private static Map<String, FieldValue> pairs(String line) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < line.length() && fields.size() < MAX_FIELDS) {
            int equals = line.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            int start = line.lastIndexOf(' ', equals) + 1;
            String key = line.substring(Math.max(start, at), equals);
            StringBuilder value = new StringBuilder();
            at = value(line, equals + 1, value);
            if (isKey(key)) {
                fields.putIfAbsent(key, new FieldValue.Text(value.toString()));
            }
        }
        return fields;
    }

    /** Reads a value that begins at {@code at}; returns where the next pair may begin. */
    private static int value(String line, int at, StringBuilder value) {
        int next = at;
        if (next >= line.length() || line.charAt(next) != '"') {
            int end = line.indexOf(' ', next);
            end = end < 0 ? line.length() : end;
            value.append(line, next, end);
            return end;
        }
        for (next++; next < line.length() && line.charAt(next) != '"'; next++) {
            boolean escape =
                    line.charAt(next) == '\\'
                            && next + 1 < line.length()
                            && (line.charAt(next + 1) == '"' || line.charAt(next + 1) == '\\');
            value.append(line.charAt(escape ? ++next : next));
        }
        return Math.min(line.length(), next + 1);
    }

    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= 64
                && key.chars()
                        .allMatch(
                                c ->
                                        c < 128
                                                && (Character.isLetterOrDigit(c)
                                                        || c == '_'
                                                        || c == '-'
                                                        || c == '.'));
    }

    private static @Nullable Instant time(Map<String, FieldValue> fields) {
        String epoch = text(fields, "eventtime");
        if (epoch != null
                && !epoch.isEmpty()
                && epoch.length() <= 19
                && epoch.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ofEpoch(Long.parseLong(epoch));
        }
        String date = text(fields, "date");
        String time = text(fields, "time");
        String zone = text(fields, "tz");
        if (date == null || time == null || zone == null) {
            return null;
        }
        try {
            String offset = zone.startsWith("UTC") ? zone.substring(3) : zone;
            return OffsetDateTime.parse(date + "T" + time + ZoneOffset.of(offset).getId())
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Seconds, milliseconds, microseconds or nanoseconds: FortiOS changed the unit over the years.
     */
    private static Instant ofEpoch(long value) {
        if (value < 100_000_000_000L) {
            return Instant.ofEpochSecond(value);
        }
        if (value < 100_000_000_000_000L) {
            return Instant.ofEpochMilli(value);
        }
        if (value < 100_000_000_000_000_000L) {
            return Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
        }
        return Instant.ofEpochSecond(value / 1_000_000_000, value % 1_000_000_000);
    }

    private static @Nullable String text(Map<String, FieldValue> fields, String key) {
        FieldValue value = fields.get(key);
        return value == null ? null : value.text();
    }
}
