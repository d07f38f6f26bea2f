package dev.hikeshi.telemetry.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.RecordingSink;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelemetryTest {
    private static final String LINE = "{\"a\":1}\n";

    @TempDir Path folder;

    @Test
    void readsAFolderToTheBottomInTheOrderOfTheNames() throws IOException {
        write("b.json", LINE);
        write("a/z.json", LINE + LINE);
        write("a/fw.log", "logid=1 type=event\n");
        write("c/notes.txt", "nothing to see");
        write("empty.log", "");
        RecordingSink sink = new RecordingSink();

        ReadTally tally = Telemetry.read(List.of(folder), sink);

        assertThat(sink.events)
                .extracting(event -> event.origin().file() + "#" + event.origin().recordId())
                .containsExactly(
                        folder + "/a/fw.log#1",
                        folder + "/a/z.json#1",
                        folder + "/a/z.json#2",
                        folder + "/b.json#1");
        assertThat(sink.skipped).containsExactly(folder + "/c/notes.txt", folder + "/empty.log");
        assertThat(tally).isEqualTo(new ReadTally(3, 2, 4, Map.of(), 57));
    }

    @Test
    void readsStandardInputWhereTheListNamesIt() throws IOException {
        RecordingSink sink = new RecordingSink();
        byte[] input = LINE.getBytes(StandardCharsets.UTF_8);

        ReadTally tally =
                Telemetry.read(
                        List.of(Path.of("-")),
                        new ByteArrayInputStream(input),
                        sink,
                        ReadProgress.SILENT);

        assertThat(sink.only().origin()).isEqualTo(new Origin("-", 1, 0));
        assertThat(tally.bytes()).isEqualTo(input.length);
    }

    @Test
    void readsNothingWhenAnInputIsMissing() throws IOException {
        Path there = write("a.json", LINE);
        RecordingSink sink = new RecordingSink();

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Telemetry.read(List.of(there, folder.resolve("no")), sink));
        assertThat(sink.events).isEmpty();
    }

    @Test
    void countsAFileThatOnlyClaimsToBeAnEventLogAsDamage() throws IOException {
        write("a.evtx", LINE);
        write("b.EVTX", "");
        RecordingSink sink = new RecordingSink();

        ReadTally tally = Telemetry.read(List.of(folder), sink);

        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.FILE_HEADER, 2L));
        assertThat(sink.damages.getLast().detail())
                .hasToString("expected an event log (ElfFile), found an empty file");
        assertThat(tally.events()).isZero();
    }

    @Test
    void readsALogWhoseFirstLineIsBroken() throws IOException {
        ReadTally tally =
                Telemetry.read(List.of(write("a.jsonl", "1}\n" + LINE)), new RecordingSink());

        assertThat(tally.events()).isEqualTo(1);
        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.LINE, 1L));
    }

    @Test
    void readsWhatPowerShellWrites() throws IOException {
        String text = "\uFEFF{\"a\":\"火消し😀\"}\r\n" + "{\"a\":\"2\"}\r\n".repeat(9_000);
        Path file = folder.resolve("wide.log");
        Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
        RecordingSink sink = new RecordingSink();

        ReadTally tally = Telemetry.read(List.of(file), sink);

        assertThat(tally.damages().size()).isZero();
        assertThat(sink.events).hasSize(9_001);
        assertThat(sink.events.getFirst().text("a")).isEqualTo("火消し😀");
    }

    @Test
    void isNotCaughtInARingOfLinks() throws IOException {
        write("a/x.json", LINE);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("twin"), folder.resolve("a"));
        RecordingSink sink = new RecordingSink();

        Telemetry.read(List.of(folder), sink);

        assertThat(sink.events)
                .extracting(event -> event.origin().file())
                .containsExactly(folder + "/a/x.json", folder + "/twin/x.json");
    }

    @Test
    void countsWhatMayNotBeReadAndGoesOn() throws IOException {
        Path closed = write("a.json", LINE);
        write("b.json", LINE);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "this user may read everything");
        RecordingSink sink = new RecordingSink();

        Telemetry.read(List.of(folder), sink);

        assertThat(sink.events).hasSize(1);
        assertThat(sink.damages).extracting(Damage::kind).containsExactly(Damage.Kind.UNREADABLE);
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        write("a.json", LINE.repeat(10));
        write("b.txt", "not a log");
        List<Long> done = new ArrayList<>();

        Telemetry.read(
                List.of(folder),
                new ByteArrayInputStream(new byte[0]),
                new RecordingSink(),
                (bytes, total) -> {
                    assertThat(total).isEqualTo(89);
                    done.add(bytes);
                });

        assertThat(done).isSorted();
        assertThat(done.getLast()).isEqualTo(89);
    }

    @Test
    void endsWhenTheSinkThrows() throws IOException {
        Path file = write("a.json", LINE);
        TelemetrySink angry =
                new TelemetrySink() {
                    @Override
                    public void event(Event event) {
                        throw new IllegalArgumentException("no more");
                    }

                    @Override
                    public void damage(Damage damage) {}
                };

        assertThatIllegalArgumentException().isThrownBy(() -> Telemetry.read(List.of(file), angry));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
