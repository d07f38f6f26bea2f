package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event of a JSON object.
 *
 * <p>Time, first that is there: Sysmon's {@code UtcTime} (UTC, written by the host), {@code
 * TimeCreated}, {@code SystemTime}, {@code EventTime} when it carries a zone, {@code @timestamp},
 * {@code timestamp}, {@code time}. {@code @timestamp} may be the time of arrival; a local time
 * without a zone is never used, because guessing hours breaks every order.
 */
public final class JsonEvents {
    private static final List<String> TIMES =
            List.of(
                    "TimeCreated_SystemTime",
                    "TimeCreated",
                    "SystemTime",
                    "EventTime",
                    "@timestamp",
                    "timestamp",
                    "time");
    private static final List<String> HOSTS =
            List.of(
                    "Computer",
                    "Hostname",
                    "host.name",
                    "host.hostname",
                    "agent.hostname",
                    "host",
                    "hostname");

    /** What Windows shippers call the fields of {@code System}, and what we call them. */
    private static final Map<String, String> SYSTEM_NAMES =
            Map.ofEntries(
                    Map.entry("winlog.event_id", "EventID"),
                    Map.entry("winlog.channel", "Channel"),
                    Map.entry("winlog.provider_name", "Provider_Name"),
                    Map.entry("winlog.provider_guid", "Provider_Guid"),
                    Map.entry("winlog.computer_name", "Computer"),
                    Map.entry("winlog.record_id", "EventRecordID"),
                    Map.entry("winlog.task", "Task"),
                    Map.entry("winlog.opcode", "Opcode"),
                    Map.entry("winlog.version", "Version"),
                    Map.entry("winlog.process.pid", "Execution_ProcessID"),
                    Map.entry("winlog.process.thread.id", "Execution_ThreadID"),
                    Map.entry("winlog.user.identifier", "Security_UserID"),
                    Map.entry("winlog.time_created", "TimeCreated_SystemTime"),
                    Map.entry("SourceName", "Provider_Name"),
                    Map.entry("ProviderName", "Provider_Name"),
                    Map.entry("source_name", "Provider_Name"),
                    Map.entry("ProviderGuid", "Provider_Guid"),
                    Map.entry("event_id", "EventID"),
                    Map.entry("log_name", "Channel"),
                    Map.entry("LogName", "Channel"),
                    Map.entry("Hostname", "Computer"),
                    Map.entry("computer_name", "Computer"),
                    Map.entry("RecordNumber", "EventRecordID"),
                    Map.entry("record_number", "EventRecordID"),
                    Map.entry("event.code", "EventID"));

    private JsonEvents() {}

    /** The event of one object, standing at {@code origin}; {@code line} is its source text. */
    public static Event of(JsonValue.Members object, Origin origin, String line) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        flatten("", object, fields);
        windowsNames(fields);
        boolean windows = fields.containsKey("EventID") && fields.containsKey("Channel");
        return new FlatEvent(
                origin,
                windows ? Format.WINDOWS_JSON : Format.JSON,
                time(fields),
                host(fields),
                fields,
                line,
                true);
    }

    private static void flatten(String path, JsonValue value, Map<String, FieldValue> fields) {
        switch (value) {
            case JsonValue.Members object ->
                    object.members()
                            .forEach(
                                    (key, item) ->
                                            flatten(
                                                    path.isEmpty() ? key : path + "." + key,
                                                    item,
                                                    fields));
            case JsonValue.Items array -> array(path, array, fields);
            default -> fields.put(path, scalar(value));
        }
    }

    /** Objects inside arrays are flattened under the array's own path; scalars stay together. */
    private static void array(String path, JsonValue.Items array, Map<String, FieldValue> fields) {
        List<FieldValue> scalars = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (item instanceof JsonValue.Members || item instanceof JsonValue.Items) {
                Map<String, FieldValue> inner = new LinkedHashMap<>();
                flatten(path, item, inner);
                inner.forEach((key, value) -> fields.merge(key, value, JsonEvents::together));
            } else {
                scalars.add(scalar(item));
            }
        }
        if (!scalars.isEmpty() || array.items().isEmpty()) {
            fields.put(path, new FieldValue.Many(scalars));
        }
    }

    private static FieldValue together(FieldValue one, FieldValue other) {
        List<FieldValue> items =
                new ArrayList<>(one instanceof FieldValue.Many many ? many.items() : List.of(one));
        items.addAll(other instanceof FieldValue.Many many ? many.items() : List.of(other));
        return new FieldValue.Many(items);
    }

    private static FieldValue scalar(JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> new FieldValue.Text(text.text());
            case JsonValue.Digits digits -> new FieldValue.Numeric(digits.text());
            case JsonValue.Truth truth -> new FieldValue.Flag(truth.set());
            default -> new FieldValue.Absent();
        };
    }

    /** Adds our names beside those of the shipper; a name that is already there is left alone. */
    private static void windowsNames(Map<String, FieldValue> fields) {
        Map<String, FieldValue> more = new LinkedHashMap<>();
        fields.forEach(
                (path, value) -> {
                    String known = SYSTEM_NAMES.get(path);
                    if (known != null) {
                        more.putIfAbsent(known, value);
                    } else if (path.startsWith("winlog.event_data.")) {
                        more.putIfAbsent(path.substring("winlog.event_data.".length()), value);
                    } else if (path.startsWith("event_data.")) {
                        more.putIfAbsent(path.substring("event_data.".length()), value);
                    } else if (path.startsWith("Event.")) {
                        dumpName(path).ifPresent(name -> more.putIfAbsent(name, value));
                    }
                });
        if (fields.containsKey("event.code")
                && !more.containsKey("Channel")
                && !fields.containsKey("Channel")) {
            more.remove("EventID");
        }
        more.forEach(fields::putIfAbsent);
    }

    /** {@code Event.System.Provider.#attributes.Name} is {@code Provider_Name}, and so on. */
    private static Optional<String> dumpName(String path) {
        String name = path.substring("Event.".length());
        if (name.startsWith("System.")) {
            return Optional.of(
                    name.substring("System.".length())
                            .replace(".#attributes.", "_")
                            .replace(".#text", ""));
        }
        if (name.startsWith("EventData.") || name.startsWith("UserData.")) {
            String last = name.endsWith(".#text") ? name.substring(0, name.length() - 6) : name;
            return Optional.of(last.substring(last.lastIndexOf('.') + 1));
        }
        return Optional.empty();
    }

    private static @Nullable Instant time(Map<String, FieldValue> fields) {
        FieldValue sysmon = fields.get("UtcTime");
        if (sysmon != null && sysmon.text().length() >= 19) {
            Instant utc = Times.parse(sysmon.text().trim().replace(' ', 'T') + "Z");
            if (utc != null) {
                return utc;
            }
        }
        for (String name : TIMES) {
            FieldValue value = fields.get(name);
            Instant parsed = value == null ? null : Times.parse(value.text().trim());
            if (parsed != null) {
                return parsed;
            }
        }
        return null;
    }

    private static @Nullable String host(Map<String, FieldValue> fields) {
        for (String name : HOSTS) {
            FieldValue value = fields.get(name);
            if (value instanceof FieldValue.Text text && !text.text().isEmpty()) {
                return text.text();
            }
        }
        return null;
    }
}
