package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were right once, kept in the test resources. Rewritten by {@code ./mvnw -pl detection
 * -am verify -Dhikeshi.golden=rewrite -Dtest.excludedGroups=}; look at the difference before you
 * commit it.
 */
final class Golden {

    private Golden() {}

    static void compare(String name, List<String> lines) throws IOException {
        @Nullable String root = System.getenv("HIKESHI_ROOT");
        Path file =
                Path.of(root == null ? ".." : root)
                        .resolve("detection/src/test/resources/golden")
                        .resolve(name);
        if ("rewrite".equals(System.getProperty("hikeshi.golden"))) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
}
