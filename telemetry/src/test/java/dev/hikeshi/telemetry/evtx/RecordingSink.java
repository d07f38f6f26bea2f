package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader found. */
final class RecordingSink implements TelemetrySink {
    final List<Event> events = new ArrayList<>();
    final List<Damage> damages = new ArrayList<>();

    static RecordingSink of(byte[] file) {
        RecordingSink sink = new RecordingSink();
        try {
            EvtxReader.read("test.evtx", new ByteArrayInputStream(file), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink;
    }

    static RecordingSink of(Path file) throws IOException {
        RecordingSink sink = new RecordingSink();
        try (InputStream in = Files.newInputStream(file)) {
            EvtxReader.read(file.toString(), in, sink);
        }
        return sink;
    }

    List<Damage.Kind> kinds() {
        return damages.stream().map(Damage::kind).toList();
    }

    List<Long> ids() {
        return events.stream().map(event -> event.origin().recordId()).toList();
    }

    @Override
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void damage(Damage damage) {
        damages.add(damage);
    }
}
