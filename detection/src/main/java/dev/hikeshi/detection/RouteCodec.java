package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.util.Set;

/** The binary form of the ways into a log; which events come on a way is the table's to know. */
final class RouteCodec {
    private static final int WINDOWS = 0;
    private static final int FORTIGATE = 1;
    private static final int DECLARED = 2;

    private RouteCodec() {}

    static void write(PackOut out, Route route) {
        switch (route) {
            case Route.Windows windows -> {
                out.number(WINDOWS);
                out.texts(windows.onlyWhen());
                out.texts(windows.renames());
            }
            case Route.FortiGate lines -> {
                out.number(FORTIGATE);
                out.texts(lines.onlyWhen());
            }
            case Route.Declared lines -> {
                out.number(DECLARED);
                writeLogSource(out, lines.wanted());
            }
        }
    }

    static Route read(PackIn in) {
        return switch (in.number()) {
            case WINDOWS ->
                    new Route.Windows(Set.of(), Set.of(), in.textsByText(), in.textsByText());
            case FORTIGATE -> new Route.FortiGate(in.textsByText());
            default -> new Route.Declared(readLogSource(in));
        };
    }

    static void writeLogSource(PackOut out, LogSource source) {
        out.text(source.product());
        out.text(source.category());
        out.text(source.service());
    }

    static LogSource readLogSource(PackIn in) {
        return new LogSource(in.text(), in.text(), in.text());
    }
}
