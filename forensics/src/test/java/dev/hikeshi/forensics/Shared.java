package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.input.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Logs recorded from real machines, which lie beside the project. */
final class Shared {

    private Shared() {}

    /** A folder or file below the data; the test is skipped where the data are not there. */
    static Path data(String path) {
        Map<String, String> environment = System.getenv();
        String named = environment.get("HIKESHI_SHARED");
        Path shared =
                named != null
                        ? Path.of(named)
                        : Path.of(environment.getOrDefault("HIKESHI_ROOT", "."), "..", "shared");
        Path data = shared.resolve("data").resolve(path).normalize();
        if (named != null && !Files.exists(data)) {
            fail("HIKESHI_SHARED is set but " + data + " is not there");
        }
        assumeTrue(Files.exists(data), () -> "no recorded logs at " + data);
        return data;
    }

    /** The file of a name somewhere below a folder of the data. */
    static Path named(String folder, String name) {
        try (Stream<Path> files = Files.walk(data(folder))) {
            return files.filter(file -> Objects.toString(file.getFileName()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " below " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Event> events(Path path) {
        List<Event> events = new ArrayList<>();
        read(path, events::add);
        return events;
    }

    static void read(Path path, Consumer<Event> events) {
        TelemetrySink sink =
                new TelemetrySink() {
                    @Override
                    public void event(Event event) {
                        events.accept(event);
                    }

                    @Override
                    public void damage(Damage damage) {}
                };
        try {
            Telemetry.read(List.of(path), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
