package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The example company, to be copied and changed. */
final class Example {
    /** Where it lies; not to be written to. */
    static final Path FOLDER = Shared.root().resolve("examples/aozora");

    private Example() {}

    /** Plays the night into a folder: its logs, its journal, what the demo says of it. */
    static Ran night(Path into) {
        Ran demo = Ran.hikeshi("demo", "--once", "--lang", "en", "--out", into.toString());
        assertThat(demo.exit()).as(demo.err()).isZero();
        return demo;
    }

    /** A copy of the company's files. */
    static Path copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return target;
    }

    /** Writes other words into a file, which must hold the old ones. */
    static void change(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
