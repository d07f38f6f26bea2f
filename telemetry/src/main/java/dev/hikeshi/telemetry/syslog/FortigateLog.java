package dev.hikeshi.telemetry.syslog;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.LineReader;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a FortiGate log, one event a line. */
public final class FortigateLog {

    private FortigateLog() {}

    /** True when a file begins like one. */
    public static boolean looksLike(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8);
        return text.lines().anyMatch(FortigateLine::looksLike);
    }

    /**
     * Reads a log; a line that names no zone has no time.
     *
     * @throws IOException when the bytes cannot be read
     */
    public static void read(String file, InputStream in, TelemetrySink sink) throws IOException {
        read(file, in, sink, null);
    }

    /**
     * Reads a log.
     *
     * @param zone of a device whose lines name none; null: such a line has no time
     * @throws IOException when the bytes cannot be read
     */
    public static void read(String file, InputStream in, TelemetrySink sink, @Nullable ZoneId zone)
            throws IOException {
        LineReader lines = new LineReader(in);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.text().isBlank()) {
                continue;
            }
            Origin origin = new Origin(file, line.number(), line.offset());
            KeyValueLine parsed = KeyValueLine.of(line.text());
            Optional<Event> event = FortigateLine.event(line.text(), parsed, origin, zone);
            if (event.isEmpty()) {
                sink.damage(damage(origin, Detail.of(Detail.What.NO_TYPE)));
                continue;
            }
            if (line.cut() || !parsed.complete()) {
                sink.damage(damage(origin, Detail.of(Detail.What.LINE_CUT)));
            }
            sink.event(event.get());
        }
    }

    private static Damage damage(Origin origin, Detail detail) {
        return new Damage(
                origin.file(), origin.offset(), Damage.Kind.LINE, detail.in(origin.recordId()));
    }
}
