package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.syslog.FortigateLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of a firewall, with or without a syslog header. */
public final class SyslogTarget {
    private SyslogTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        FortigateLog.looksLike(input);
        try {
            FortigateLog.read("fuzz.log", new ByteArrayInputStream(input), new Everything());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no stream that could fail
        }
    }
}
