package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An event written by hand. */
record TestEvent(Origin origin, Format format, Instant at, Map<String, FieldValue> fields)
        implements Event {

    private static final AtomicLong RECORD = new AtomicLong();

    static TestEvent windows(
            String channel, int id, String host, String at, String... namesAndValues) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        fields.put("Channel", new FieldValue.Text(channel));
        fields.put("EventID", new FieldValue.Numeric(Integer.toString(id)));
        fields.put("Computer", new FieldValue.Text(host));
        return of(Format.EVTX, fields, at, namesAndValues);
    }

    static TestEvent security(int id, String host, String at, String... namesAndValues) {
        return windows("Security", id, host, at, namesAndValues);
    }

    static TestEvent fortigate(String device, String at, String... namesAndValues) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        fields.put("devname", new FieldValue.Text(device));
        return of(Format.FORTIGATE, fields, at, namesAndValues);
    }

    private static TestEvent of(
            Format format, Map<String, FieldValue> fields, String at, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], new FieldValue.Text(namesAndValues[i + 1]));
        }
        Origin origin = new Origin("hand.log", RECORD.incrementAndGet(), 0);
        return new TestEvent(origin, format, Instant.parse(at), fields);
    }

    Finding finding(Level level) {
        return new Finding(
                "rule",
                "title",
                level,
                List.of(),
                at,
                host().orElse(""),
                channel(),
                eventId(),
                origin,
                Map.of(),
                fields);
    }

    @Override
    public Optional<Instant> time() {
        return Optional.of(at);
    }

    @Override
    public Optional<String> host() {
        String host = text("Computer");
        return Optional.ofNullable(host == null ? text("devname") : host);
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
        return "{}";
    }

    @Override
    public byte[] raw() {
        return json().getBytes(StandardCharsets.UTF_8);
    }
}
