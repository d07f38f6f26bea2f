package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.json.JsonLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of JSON, or one array of objects. */
public final class JsonLinesTarget {
    private JsonLinesTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        JsonLog.looksLike(input);
        try {
            JsonLog.read("fuzz.json", new ByteArrayInputStream(input), new Everything());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no stream that could fail
        }
    }
}
