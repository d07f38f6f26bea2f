package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Third-party test data: required where {@code HIKESHI_SHARED} names it, else used where it lies.
 */
final class Shared {

    private Shared() {}

    static Path data(String below) {
        String named = System.getenv("HIKESHI_SHARED");
        Path root = named == null ? root().resolve("../shared") : Path.of(named);
        Path path = root.resolve("data").resolve(below);
        if (named != null) {
            assertThat(path).as("HIKESHI_SHARED is set, so the data must be there").exists();
        }
        assumeTrue(Files.exists(path), "skipped: no test data at " + path);
        return path;
    }

    static Path root() {
        return Path.of(System.getenv("HIKESHI_ROOT"));
    }
}
