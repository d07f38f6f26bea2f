package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event made by hand. Each {@code with} gives a new event. */
public final class MapEvent implements Event {

    private static final String SYSMON = "Microsoft-Windows-Sysmon/Operational";

    private final Format format;
    private final List<Map.Entry<String, FieldValue>> fields;
    private final @Nullable Instant time;

    private MapEvent(
            Format format, List<Map.Entry<String, FieldValue>> fields, @Nullable Instant time) {
        this.format = format;
        this.fields = List.copyOf(fields);
        this.time = time;
    }

    /** An event of that format without any field. */
    public static MapEvent of(Format format) {
        return new MapEvent(format, List.of(), null);
    }

    /** A record of that Windows channel. */
    public static MapEvent windows(String channel, int eventId) {
        return of(Format.EVTX)
                .with("EventID", new FieldValue.Numeric(Integer.toString(eventId)))
                .with("Channel", channel);
    }

    /** A record of Sysmon. */
    public static MapEvent sysmon(int eventId) {
        return windows(SYSMON, eventId);
    }

    /** A record of the Security log. */
    public static MapEvent security(int eventId) {
        return windows("Security", eventId);
    }

    /** A process start seen by Sysmon. */
    public static MapEvent process() {
        return sysmon(1);
    }

    /** This event with one more field. */
    public MapEvent with(String name, FieldValue value) {
        List<Map.Entry<String, FieldValue>> longer = new ArrayList<>(fields);
        longer.add(Map.entry(name, value));
        return new MapEvent(format, longer, time);
    }

    /** This event with one more field that holds a text. */
    public MapEvent with(String name, String text) {
        return with(name, new FieldValue.Text(text));
    }

    /** This event with one more field that holds a number. */
    public MapEvent with(String name, long number) {
        return with(name, new FieldValue.Numeric(Long.toString(number)));
    }

    /** This event with one more field that holds several texts. */
    public MapEvent withMany(String name, String... texts) {
        return with(
                name,
                new FieldValue.Many(
                        Arrays.stream(texts).<FieldValue>map(FieldValue.Text::new).toList()));
    }

    /** This event with one more field that is there without a value. */
    public MapEvent withAbsent(String name) {
        return with(name, new FieldValue.Absent());
    }

    /** This event at that time. */
    public MapEvent at(Instant when) {
        return new MapEvent(format, fields, when);
    }

    @Override
    public Origin origin() {
        return new Origin("by-hand", 1, 0);
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    @Override
    public Optional<String> host() {
        return Optional.ofNullable(text("Computer"));
    }

    @Override
    public @Nullable FieldValue field(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void forEachField(BiConsumer<String, FieldValue> visitor) {
        fields.forEach(field -> visitor.accept(field.getKey(), field.getValue()));
    }

    /** The fields by name, each as a JSON string. */
    @Override
    public String json() {
        return fields.stream()
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue().text()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public byte[] raw() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return json();
    }
}
