package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A machine that keeps logs, or keeps none.
 *
 * @param id the folder of its logs
 * @param computer its name as it writes it
 * @param address its address
 * @param serial the serial number of a network device; empty otherwise
 * @param logs which logs it keeps, by {@link Source#log}
 * @param silent event ids of the Security log that its audit policy leaves out
 * @param from first instant kept
 * @param until first instant no longer kept
 */
record Host(
        String id,
        String computer,
        String address,
        String serial,
        Set<String> logs,
        Set<Integer> silent,
        Instant from,
        Instant until) {
    Host {
        logs = Set.copyOf(logs);
        silent = Set.copyOf(silent);
    }

    /** The machine account's name without the dollar sign: the first label in upper case. */
    String netbios() {
        int dot = computer.indexOf('.');
        return (dot < 0 ? computer : computer.substring(0, dot)).toUpperCase(Locale.ROOT);
    }

    boolean keeps(Source source, int eventId, Instant at) {
        return logs.contains(source.log)
                && !at.isBefore(from)
                && at.isBefore(until)
                && !(source == Source.SECURITY && silent.contains(eventId));
    }
}
