package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.json.JsonLog;

/** Lines of JSON, or one array of objects. */
public final class JsonLinesTarget {
    private JsonLinesTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        JsonLog.looksLike(input);
        Everything.of(input, (in, sink) -> JsonLog.read("fuzz.json", in, sink));
    }
}
