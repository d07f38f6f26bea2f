package dev.hikeshi.telemetry.syslog;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.json.FlatEvent;
import dev.hikeshi.telemetry.json.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a FortiGate log (Fortinet, FortiOS Log Message Reference): pairs {@code
 * key=value} or {@code key="value"}, in which a backslash escapes a quote or backslash. What stands
 * before the first pair (priority, time and host of syslog) is passed over.
 */
public final class FortigateLine {
    private FortigateLine() {}

    /** True when a line looks like one of these. */
    public static boolean looksLike(String line) {
        return (line.contains("logid=") && line.contains("type="))
                || (line.contains("devname=") && line.contains("type="));
    }

    /**
     * The event of one line; empty when it holds no pair that names its type.
     *
     * @param zone of a device whose lines name none; null: such a line has no time
     */
    public static Optional<Event> parse(String line, Origin origin, @Nullable ZoneId zone) {
        return event(line, KeyValueLine.of(line), origin, zone);
    }

    static Optional<Event> event(
            String line, KeyValueLine parsed, Origin origin, @Nullable ZoneId zone) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        parsed.pairs().forEach((key, value) -> fields.put(key, new FieldValue.Text(value)));
        if (!fields.containsKey("type") && !fields.containsKey("logid")) {
            return Optional.empty();
        }
        String host =
                text(fields, "devname") != null ? text(fields, "devname") : text(fields, "devid");
        return Optional.of(
                new FlatEvent(
                        origin, Format.FORTIGATE, time(fields, zone), host, fields, line, false));
    }

    /** FortiOS changed the unit of {@code eventtime} over the years; its digits tell. */
    private static @Nullable Instant time(Map<String, FieldValue> fields, @Nullable ZoneId zone) {
        String epoch = text(fields, "eventtime");
        Optional<Instant> counted =
                epoch == null || epoch.length() < 10 ? Optional.empty() : Times.epoch(epoch);
        return counted.or(() -> wallClock(fields, zone)).orElse(null);
    }

    /** The clock on the wall is an instant only with its zone. */
    private static Optional<Instant> wallClock(
            Map<String, FieldValue> fields, @Nullable ZoneId zone) {
        String tz = text(fields, "tz");
        ZoneId named = tz == null ? zone : Times.zone(tz).orElse(null);
        return named == null
                ? Optional.empty()
                : Times.parse(text(fields, "date") + " " + text(fields, "time"), named);
    }

    private static @Nullable String text(Map<String, FieldValue> fields, String key) {
        FieldValue value = fields.get(key);
        return value == null ? null : value.text();
    }
}
