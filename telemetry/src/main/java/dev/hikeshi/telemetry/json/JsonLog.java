package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.LineReader;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON lines: one object a line; or one array of objects as the whole file. */
public final class JsonLog {

    private JsonLog() {}

    /** True when a file begins like JSON. */
    public static boolean looksLike(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8).stripLeading();
        String start = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text;
        return start.startsWith("{")
                || start.startsWith("[{")
                || start.startsWith("[\n")
                || start.startsWith("[\r");
    }

    /**
     * Reads a log.
     *
     * @throws IOException when the bytes cannot be read
     */
    public static void read(String file, InputStream in, TelemetrySink sink) throws IOException {
        LineReader lines = new LineReader(in);
        LineReader.Line line = lines.next();
        if (line != null && line.text().stripLeading().startsWith("[")) {
            array(file, line, lines, sink);
            return;
        }
        for (; line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                line(file, line, sink);
            }
        }
    }

    private static void line(String file, LineReader.Line line, TelemetrySink sink) {
        if (line.cut()) {
            sink.damage(
                    damage(
                            file,
                            line.offset(),
                            "line " + line.number() + " is longer than 16 MiB"));
            return;
        }
        try {
            if (JsonParser.parse(line.text()) instanceof JsonValue.Members object) {
                Origin origin = new Origin(file, line.number(), line.offset());
                sink.event(JsonEvents.of(object, origin, line.text()));
            } else {
                sink.damage(damage(file, line.offset(), "line " + line.number() + " is no object"));
            }
        } catch (JsonSyntaxException e) {
            String detail = "line " + line.number() + ": " + e.getMessage();
            sink.damage(damage(file, line.offset() + e.position(), detail));
        }
    }

    /** The whole file is one array: its objects are numbered from 1. */
    private static void array(
            String file, LineReader.Line first, LineReader lines, TelemetrySink sink)
            throws IOException {
        StringBuilder text = new StringBuilder(first.text()).append('\n');
        for (LineReader.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            text.append(line.text()).append('\n');
            if (text.length() > LineReader.MAX_LINE_BYTES * 8) {
                sink.damage(
                        damage(
                                file,
                                line.offset(),
                                "an array of more than 128 MiB; use JSON lines"));
                return;
            }
        }
        try {
            if (JsonParser.parse(text.toString()) instanceof JsonValue.Items items) {
                long number = 0;
                for (JsonValue item : items.items()) {
                    number++;
                    if (item instanceof JsonValue.Members object) {
                        sink.event(
                                JsonEvents.of(
                                        object, new Origin(file, number, 0), JsonText.of(object)));
                    } else {
                        sink.damage(damage(file, 0, "item " + number + " is no object"));
                    }
                }
            }
        } catch (JsonSyntaxException e) {
            sink.damage(damage(file, e.position(), String.valueOf(e.getMessage())));
        }
    }

    private static Damage damage(String file, long offset, String detail) {
        return new Damage(file, offset, Damage.Kind.LINE, detail);
    }
}
