package dev.hikeshi.telemetry.evtx;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real logs beside the project. Absent: tests are skipped; named but absent: they fail. */
final class SharedData {
    private SharedData() {}

    static Path folder(String below) {
        String named = System.getenv("HIKESHI_SHARED");
        String root = System.getenv("HIKESHI_ROOT");
        Path shared =
                named != null
                        ? Path.of(named)
                        : Path.of(root == null ? "." : root).resolveSibling("shared");
        Path folder = shared.resolve("data").resolve(below);
        if (!Files.isDirectory(folder)) {
            String message = "no test data at " + folder + " (set HIKESHI_SHARED)";
            return named != null ? fail(message) : abort(message);
        }
        return folder;
    }

    /** Files below a folder whose names end so, in the order of their paths. */
    static List<Path> files(String below, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder(below))) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
