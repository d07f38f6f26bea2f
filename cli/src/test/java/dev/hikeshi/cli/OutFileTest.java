package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to a file is what would go to standard output, and nothing half-written stays. */
final class OutFileTest {
    private static final String LINE =
            "date=2026-11-21 time=23:40:00 tz=\"+0900\" devname=\"FW9\" logid=\"0101039947\""
                    + " type=\"event\" subtype=\"vpn\" action=\"tunnel-up\" remip=203.0.113.7"
                    + " srccountry=\"Netherlands\" user=\"x\" tunnelip=10.212.134.9\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"scan", "dump"})
    void theFileHoldsWhatStandardOutputShows(String command) throws IOException {
        Path log = Files.writeString(folder.resolve("fw.log"), LINE);
        Path out = folder.resolve("out.txt");
        Ran shown = Ran.hikeshi(command, log.toString());
        Ran written = Ran.hikeshi(command, log.toString(), "--out", out.toString());
        assertThat(shown.out()).contains("FW9");
        assertThat(written.err()).isEmpty();
        assertThat(written.exit()).isEqualTo(shown.exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(out)).isEqualTo(shown.out());
        assertThat(names()).containsExactlyInAnyOrder("fw.log", "out.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "dump"})
    void aRunThatFailsLeavesNoFile(String command) throws IOException {
        Path out = folder.resolve("out.txt");
        Ran ran =
                Ran.hikeshi(command, folder.resolve("no.log").toString(), "--out", out.toString());
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(names()).isEmpty();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
