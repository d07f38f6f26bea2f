package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.syslog.FortigateLog;

/** Lines of a firewall, with or without a syslog header. */
public final class SyslogTarget {
    private SyslogTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        FortigateLog.looksLike(input);
        Everything.of(input, (in, sink) -> FortigateLog.read("fuzz.log", in, sink));
    }
}
