package dev.hikeshi.decision;

import dev.hikeshi.company.OptionFile;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The example company with its options. */
final class Aozora {
    static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");
    private static final Path FOLDER =
            Path.of(System.getenv("HIKESHI_ROOT")).resolve("examples/aozora");

    private Aozora() {}

    /** As it is, then every option by its file's name. */
    static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(null));
        try (Stream<Path> files = Files.list(FOLDER.resolve("options"))) {
            files.sorted().forEach(file -> choices.add(choice(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return choices;
    }

    static Choice choice(@Nullable Path option) {
        return switch (OptionFile.read(FOLDER.resolve("company.yaml"), option)) {
            case OptionFile.Read read -> Choice.of(read);
            case OptionFile.Faulty faulty ->
                    throw new AssertionError(
                            faulty.faults().stream().map(f -> f.text(Language.EN)).toList());
        };
    }

    /** Nothing was decided yet. */
    static Decision undecided(Study study) {
        return new Decision(
                study,
                List.of(),
                0,
                -1,
                Estimate.exactly(0),
                0,
                0,
                List.of(),
                null,
                null,
                List.of());
    }

    /** An option written down. */
    static Choice option(Path folder, String text) {
        try {
            return choice(Files.writeString(folder.resolve("option.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
