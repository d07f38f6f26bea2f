package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.evtx.EvtxReader;

/**
 * An event log. The first byte says what the rest is: bytes as they are (0), or changes to a good
 * log, five bytes each: three of a place, one of a length, one that is written there.
 */
public final class EvtxTarget {
    private EvtxTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input.length > 0 && input[0] != 0 ? changed(input) : input);
    }

    static byte[] changed(byte[] input) {
        byte[] log = Corpus.log();
        for (int at = 1; at + 5 <= input.length && at < 4096; at += 5) {
            int place =
                    (input[at] & 0xFF) | (input[at + 1] & 0xFF) << 8 | (input[at + 2] & 0xFF) << 16;
            for (int i = 0; i <= (input[at + 3] & 7); i++) {
                log[(place + i) % log.length] = input[at + 4];
            }
        }
        return log;
    }

    static Everything read(byte[] log) {
        return Everything.of(log, (in, sink) -> EvtxReader.read("fuzz.evtx", in, sink));
    }
}
