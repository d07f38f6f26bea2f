package dev.hikeshi.telemetry.syslog;

import dev.hikeshi.telemetry.Damage;
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
        return text.lines().limit(3).anyMatch(FortigateLine::looksLike);
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
            Optional<Event> event =
                    line.cut() ? Optional.empty() : FortigateLine.parse(line.text(), origin);
            if (event.isPresent()) {
                sink.event(event.get());
            } else {
                String detail = "line " + line.number() + " holds no type";
                sink.damage(new Damage(file, line.offset(), Damage.Kind.LINE, detail));
            }
        }
    }
}
