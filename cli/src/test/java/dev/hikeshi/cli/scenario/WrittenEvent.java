package dev.hikeshi.cli.scenario;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An event written down in a test file. The key {@code format} makes it a line of a FortiGate, the
 * keys {@code logsource.*} a JSON line that declares its kind; without either it is of Windows.
 */
record WrittenEvent(Map<String, FieldValue> fields, Format format) implements Event {

    static WrittenEvent of(Map<?, ?> written) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        written.forEach((key, value) -> fields.put(key.toString(), value(value)));
        return new WrittenEvent(fields, format(fields));
    }

    private static Format format(Map<String, FieldValue> fields) {
        if (fields.remove("format") != null) {
            return Format.FORTIGATE;
        }
        return fields.containsKey("logsource.product") ? Format.JSON : Format.EVTX;
    }

    private static FieldValue value(Object value) {
        return switch (value) {
            case Number number -> new FieldValue.Numeric(number.toString());
            case List<?> items ->
                    new FieldValue.Many(items.stream().map(WrittenEvent::value).toList());
            default -> new FieldValue.Text(value.toString());
        };
    }

    @Override
    public Origin origin() {
        return new Origin("test", 1, 0);
    }

    @Override
    public Optional<Instant> time() {
        return Optional.empty();
    }

    @Override
    public Optional<String> host() {
        return Optional.empty();
    }

    @Override
    public @Nullable FieldValue field(String name) {
        return fields.get(name);
    }

    @Override
    public void forEachField(BiConsumer<String, FieldValue> visitor) {
        fields.forEach(visitor);
    }

    @Override
    public String json() {
        return fields.toString();
    }

    @Override
    public byte[] raw() {
        return json().getBytes(StandardCharsets.UTF_8);
    }
}
