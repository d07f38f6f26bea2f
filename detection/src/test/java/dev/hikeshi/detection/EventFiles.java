package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.evtx.EvtxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of binary Windows logs; damage is passed over. */
final class EventFiles {

    private EventFiles() {}

    static List<Event> read(List<Path> files) throws IOException {
        List<Event> events = new ArrayList<>();
        TelemetrySink sink =
                new TelemetrySink() {
                    @Override
                    public void event(Event event) {
                        events.add(event);
                    }

                    @Override
                    public void damage(Damage damage) {
                        // The reader's own tests count damages.
                    }
                };
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                EvtxReader.read(file.toString(), in, sink);
            }
        }
        return events;
    }
}
