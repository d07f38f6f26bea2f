package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Third-party test data that stands beside the project: {@code $HIKESHI_SHARED}, else {@code
 * ../shared}. A test that needs it is skipped where it is absent and nobody asked for it.
 */
final class SharedData {

    private SharedData() {}

    static Path folder(String below) {
        @Nullable String named = System.getenv("HIKESHI_SHARED");
        @Nullable String root = System.getenv("HIKESHI_ROOT");
        Path shared =
                named != null
                        ? Path.of(named)
                        : Path.of(root == null ? ".." : root).resolve("../shared").normalize();
        Path folder = shared.resolve(below);
        if (named != null) {
            assertThat(folder).as("HIKESHI_SHARED is set").exists();
        }
        assumeTrue(Files.exists(folder), "skipped: no test data at " + folder);
        return folder;
    }

    /** The rules, loaded once. */
    static RuleSet rules() {
        folder("data/sigma");
        return Loaded.RULES;
    }

    private static final class Loaded {
        private static final RuleSet RULES = load();

        private static RuleSet load() {
            try {
                return RuleSet.load(List.of(folder("data/sigma")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
