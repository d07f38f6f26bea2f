package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.TextVisitor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A record as a view on its chunk's bytes. Decodes a value when it is asked for. */
final class EvtxEvent implements Event {
    private static final String TIME = "TimeCreated_SystemTime";

    private final String file;
    private final long chunkOffset;
    private final byte[] chunk;
    private final int at;
    private final int size;
    private final Body body;

    EvtxEvent(Chunk chunk, int at, int size, Body body) {
        this.file = chunk.file();
        this.chunkOffset = chunk.offset();
        this.chunk = chunk.bytes();
        this.at = at;
        this.size = size;
        this.body = body;
    }

    Body body() {
        return body;
    }

    /** The id in the record's header. */
    long headerId() {
        return LittleEndian.i64(chunk, at + Layout.RECORD_ID);
    }

    /** The FILETIME in the record's header. */
    long headerTime() {
        return LittleEndian.i64(chunk, at + Layout.RECORD_TIME);
    }

    @Override
    public Origin origin() {
        return new Origin(file, recordId(), chunkOffset + at);
    }

    private long recordId() {
        String id = text("EventRecordID");
        try {
            return id == null ? headerId() : Long.parseUnsignedLong(id);
        } catch (NumberFormatException e) {
            return headerId();
        }
    }

    @Override
    public Format format() {
        return Format.EVTX;
    }

    @Override
    public Optional<Instant> time() {
        for (Instance instance : body.instances()) {
            int slot = plan(instance).slot(TIME);
            if (slot >= 0
                    && instance.type(slot) == ValueType.FILETIME
                    && instance.size(slot) == 8) {
                long time = LittleEndian.i64(chunk, instance.start(slot));
                return Optional.ofNullable(FileTimes.instant(time));
            }
        }
        Instant written = parsed(text(TIME));
        return Optional.ofNullable(written == null ? FileTimes.instant(headerTime()) : written);
    }

    private static @Nullable Instant parsed(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public Optional<String> host() {
        return Optional.ofNullable(text("Computer"));
    }

    @Override
    public @Nullable FieldValue field(String name) {
        for (Instance instance : body.instances()) {
            FieldValue value = plan(instance).find(instance, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public void forEachField(BiConsumer<String, FieldValue> visitor) {
        for (Instance instance : body.instances()) {
            plan(instance).forEach(instance, visitor);
        }
    }

    @Override
    public void forEachValue(String name, Consumer<FieldValue> visitor) {
        List<Instance> instances = body.instances();
        for (int i = 0; i < instances.size(); i++) { // asked for some thirty names
            plan(instances.get(i)).forEachValue(instances.get(i), name, visitor);
        }
    }

    @Override
    public void forEachText(TextVisitor visitor) {
        for (Instance instance : body.instances()) {
            plan(instance).forEachText(instance, visitor);
        }
    }

    private static FieldPlan plan(Instance instance) {
        return instance.template().plan(FieldPlan.Place.DOCUMENT, "");
    }

    @Override
    public String json() {
        return JsonRenderer.render(body);
    }

    @Override
    public byte[] raw() {
        return Arrays.copyOfRange(chunk, at, at + size);
    }

    @Override
    public String toString() {
        return file + " at " + (chunkOffset + at);
    }
}
