package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An event of a line-based log, whose fields were worked out when the line was read. */
public final class FlatEvent implements Event {
    private final Origin origin;
    private final Format format;
    private final @Nullable Instant time;
    private final @Nullable String host;
    private final Map<String, FieldValue> fields;
    private final String line;
    private final boolean lineIsJson;
    private final boolean spaces; // in the name of a field

    /**
     * An event.
     *
     * @param line the source line, without its end
     * @param lineIsJson true when the line is a JSON object, which {@link #json} then gives back
     */
    public FlatEvent(
            Origin origin,
            Format format,
            @Nullable Instant time,
            @Nullable String host,
            Map<String, FieldValue> fields,
            String line,
            boolean lineIsJson) {
        this.origin = origin;
        this.format = format;
        this.time = time;
        this.host = host;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.line = line;
        this.lineIsJson = lineIsJson;
        this.spaces = fields.keySet().stream().anyMatch(name -> name.indexOf(' ') >= 0);
    }

    @Override
    public Origin origin() {
        return origin;
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
        return Optional.ofNullable(host);
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
    public void forEachValue(String name, Consumer<FieldValue> visitor) {
        if (spaces) {
            Event.super.forEachValue(name, visitor);
            return;
        }
        FieldValue value = fields.get(name);
        if (value != null) {
            visitor.accept(value);
        }
    }

    @Override
    public String json() {
        if (lineIsJson) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 64).append('{');
        String comma = "";
        for (Map.Entry<String, FieldValue> field : fields.entrySet()) {
            out.append(comma);
            JsonText.quote(out, field.getKey());
            out.append(':');
            JsonText.value(out, field.getValue());
            comma = ",";
        }
        return out.append('}').toString();
    }

    @Override
    public byte[] raw() {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
