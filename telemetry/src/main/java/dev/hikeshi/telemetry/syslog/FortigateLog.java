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
import java.util.Optional;

/** Reads a FortiGate log, one event a line. */
public final class FortigateLog {

    private FortigateLog() {}

    /** True when a file begins like one. */
    public static boolean looksLike(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8);
        return text.lines().anyMatch(FortigateLine::looksLike);
    }

    /**
     * Reads a log.
     *
     * @throws IOException when the bytes cannot be read
     */
    public static void read(String file, InputStream in, TelemetrySink sink) throws IOException {
        LineReader lines = new LineReader(in);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.text().isBlank()) {
                continue;
            }
            Origin origin = new Origin(file, line.number(), line.offset());
            KeyValueLine parsed = KeyValueLine.of(line.text());
            Optional<Event> event = FortigateLine.event(line.text(), parsed, origin);
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
