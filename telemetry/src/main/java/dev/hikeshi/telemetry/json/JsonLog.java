package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.LineReader;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a JSON log: one object a line, objects printed over several lines, or arrays of objects of
 * any length.
 *
 * <p>The record id is the number of the line on which the object starts; in an array it is the
 * number of the item, from 1, because a whole array often stands on one line.
 */
public final class JsonLog {
    private static final int LOOK_AHEAD = 8192;

    private final String file;
    private final TelemetrySink sink;

    /** An object that has begun and goes on below; empty when there is none. */
    private final StringBuilder open = new StringBuilder();

    private Origin openOrigin;

    private JsonLog(String file, TelemetrySink sink) {
        this.file = file;
        this.sink = sink;
        this.openOrigin = new Origin(file, 0, 0);
    }

    /** True when a file begins like JSON: an object with a key, or an array with an object. */
    public static boolean looksLike(byte[] first) {
        String text = content(first);
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        String next = text.substring(1).stripLeading();
        return text.startsWith("{")
                ? next.startsWith("\"") || next.startsWith("}")
                : next.startsWith("{") || next.startsWith("]");
    }

    private static String content(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    /**
     * Reads a log to its end; the stream is not closed.
     *
     * @throws IOException when the bytes cannot be read
     */
    public static void read(String file, InputStream bytes, TelemetrySink sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, LOOK_AHEAD);
        in.mark(LOOK_AHEAD);
        byte[] first = in.readNBytes(LOOK_AHEAD);
        in.reset();
        JsonLog log = new JsonLog(file, sink);
        if (content(first).startsWith("[")) {
            new ArrayItems(
                            in,
                            (origin, item) ->
                                    log.take(origin, new String(item, StandardCharsets.UTF_8)),
                            sink,
                            file)
                    .read();
        } else {
            log.readLines(new LineReader(in));
        }
    }

    private void readLines(LineReader lines) throws IOException {
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (!open.isEmpty() && line.text().startsWith("{")) {
                damaged(openOrigin, Damage.Kind.LINE, Detail.of(Detail.What.OBJECT_UNENDED));
                open.setLength(0);
            }
            Origin origin = new Origin(file, line.number(), line.offset());
            if (line.cut()) {
                damaged(origin, Damage.Kind.LINE, Detail.of(Detail.What.LINE_TOO_LONG));
                open.setLength(0);
            } else if (!open.isEmpty()) {
                extend(line.text());
            } else if (!line.text().isBlank()) {
                begin(origin, line.text());
            }
        }
        if (!open.isEmpty()) {
            damaged(openOrigin, Damage.Kind.TRUNCATED, Detail.of(Detail.What.ENDS_IN_OBJECT));
        }
    }

    private void begin(Origin origin, String line) {
        try {
            accept(origin, line, JsonParser.parse(line));
        } catch (JsonSyntaxException e) {
            if (e.position() >= line.length()) {
                openOrigin = origin;
                open.append(line);
            } else {
                damaged(origin, Damage.Kind.LINE, Detail.of(Detail.What.NO_JSON, e.position()));
            }
        }
    }

    /** Only a line that starts with a closing brace can close the object: others are not parsed. */
    private void extend(String line) {
        if (open.length() + line.length() >= LineReader.MAX_LINE_BYTES) {
            damaged(openOrigin, Damage.Kind.LINE, Detail.of(Detail.What.OBJECT_TOO_LONG));
            open.setLength(0);
            return;
        }
        open.append('\n').append(line);
        if (line.startsWith("}")) {
            String whole = open.toString();
            open.setLength(0);
            take(openOrigin, whole);
        }
    }

    private void take(Origin origin, String text) {
        try {
            accept(origin, text, JsonParser.parse(text));
        } catch (JsonSyntaxException e) {
            damaged(origin, Damage.Kind.LINE, Detail.of(Detail.What.NO_JSON, e.position()));
        }
    }

    private void accept(Origin origin, String text, JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
            sink.event(JsonEvents.of(object, origin, oneLine ? text.strip() : JsonText.of(object)));
        } else {
            damaged(origin, Damage.Kind.LINE, Detail.of(Detail.What.NO_OBJECT));
        }
    }

    private void damaged(Origin origin, Damage.Kind kind, Detail detail) {
        sink.damage(new Damage(file, origin.offset(), kind, detail.in(origin.recordId())));
    }
}
