package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event of a JSON object.
 *
 * <p>Time, the first of these that can be read: Sysmon's {@code UtcTime} and {@code
 * TimeCreated_SystemTime} (UTC by definition); {@code EventTime}, {@code eventTime}, {@code
 * activityDateTime} when they carry a zone; {@code CreationTime} and {@code createdDateTime} (UTC
 * by Microsoft's documentation), {@code @timestamp} (event time in ECS, with NXLog the time of
 * arrival); {@code TimeGenerated}, {@code timestamp}, {@code time}, {@code ts}, also as a count
 * since 1970. Local time without a zone is never used, because guessing hours breaks every order.
 */
public final class JsonEvents {
    private static final List<String> UTC_TIMES = List.of("UtcTime", "TimeCreated_SystemTime");
    private static final List<String> ZONED_TIMES =
            List.of("EventTime", "eventTime", "activityDateTime", "ActivityDateTime");
    private static final List<String> LATE_UTC_TIMES =
            List.of("CreationTime", "createdDateTime", "@timestamp");
    private static final List<String> LATE_TIMES =
            List.of("TimeGenerated", "Timestamp", "timestamp", "time", "ts");
    private static final List<String> HOSTS =
            List.of(
                    "Computer",
                    "Hostname",
                    "host.name",
                    "host.hostname",
                    "agent.hostname",
                    "HostName",
                    "DeviceName",
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
                    Map.entry("MachineName", "Computer"),
                    Map.entry("RecordId", "EventRecordID"),
                    Map.entry("ExecutionProcessID", "Execution_ProcessID"),
                    Map.entry("TimeCreated", "TimeCreated_SystemTime"),
                    Map.entry("SystemTime", "TimeCreated_SystemTime"),
                    Map.entry("event.code", "EventID"));

    private static final List<String> DATA_PREFIXES =
            List.of(
                    "winlog.event_data.",
                    "winlog.user_data.",
                    "event_data.",
                    "user_data.",
                    "EventData.");
    private static final FieldValue NOTHING = new FieldValue.Absent();

    private JsonEvents() {}

    /** The event of one object, standing at {@code origin}; {@code line} is its source text. */
    public static Event of(JsonValue.Members object, Origin origin, String line) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        flatten("", object, fields);
        unpackEventData(object, fields);
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

    /** Azure Monitor ships event data as JSON text inside a string. */
    private static void unpackEventData(JsonValue.Members object, Map<String, FieldValue> fields) {
        if (object.members().get("EventData") instanceof JsonValue.Text(String text)
                && text.startsWith("{")) {
            try {
                flatten("EventData", JsonParser.parse(text), fields);
            } catch (JsonSyntaxException onlyText) {
                // It stays the text that it is.
                return;
            }
        }
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

    /**
     * Adds our names beside those of the shipper. The fields of System come first: event data may
     * hold a value of the same name (1102 and 104 have a {@code Channel} of their own).
     */
    private static void windowsNames(Map<String, FieldValue> fields) {
        Map<String, FieldValue> system = new LinkedHashMap<>();
        Map<String, FieldValue> data = new LinkedHashMap<>();
        fields.forEach(
                (path, value) -> {
                    String known = SYSTEM_NAMES.get(path);
                    if (known != null) {
                        system.putIfAbsent(known, value);
                    } else if (path.startsWith("Event.System.")) {
                        dumpName(path).ifPresent(name -> system.putIfAbsent(name, value));
                    } else if (path.startsWith("Event.")) {
                        dumpName(path).ifPresent(name -> data.putIfAbsent(name, value));
                    } else {
                        dataName(path).ifPresent(name -> data.putIfAbsent(name, value));
                    }
                });
        if (fields.containsKey("LogName") && fields.containsKey("Id")) {
            system.putIfAbsent("EventID", fields.getOrDefault("Id", NOTHING));
        }
        if (fields.containsKey("event.code")
                && !system.containsKey("Channel")
                && !fields.containsKey("Channel")) {
            system.remove("EventID");
        }
        system.forEach(fields::putIfAbsent);
        data.forEach(fields::putIfAbsent);
    }

    private static Optional<String> dataName(String path) {
        for (String prefix : DATA_PREFIXES) {
            if (path.startsWith(prefix)) {
                return Optional.of(path.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    /** {@code Event.System.Provider.#attributes.Name} is {@code Provider_Name}, and so on. */
    private static Optional<String> dumpName(String path) {
        String name = path.substring("Event.".length());
        if (name.startsWith("System.")) {
            return Optional.of(
                    name.substring("System.".length())
                            .replace(".#attributes.", "_")
                            .replace("_attributes.", "_")
                            .replace(".#text", ""));
        }
        if (name.startsWith("EventData.") || name.startsWith("UserData.")) {
            String last = name.endsWith(".#text") ? name.substring(0, name.length() - 6) : name;
            return Optional.of(last.substring(last.lastIndexOf('.') + 1));
        }
        return Optional.empty();
    }

    private static @Nullable Instant time(Map<String, FieldValue> fields) {
        return first(fields, UTC_TIMES, ZoneOffset.UTC)
                .or(() -> first(fields, ZONED_TIMES, null))
                .or(() -> first(fields, LATE_UTC_TIMES, ZoneOffset.UTC))
                .or(() -> first(fields, LATE_TIMES, null))
                .orElse(null);
    }

    private static Optional<Instant> first(
            Map<String, FieldValue> fields, List<String> names, @Nullable ZoneId zone) {
        for (String name : names) {
            FieldValue value = fields.get(name);
            String text = value == null ? "" : value.text().trim();
            Optional<Instant> time = Times.parse(text, zone).or(() -> Times.sinceEpoch(text));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
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
