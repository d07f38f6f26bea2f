package dev.hikeshi.telemetry.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.RecordingSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {
    private static final byte[] LINE = "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final RecordingSink sink = new RecordingSink();

    @Test
    void readsTheEntriesOfAnArchive() throws IOException {
        ReadTally tally = read("a.zip", zip(entries("x/1.json", LINE, "2.txt", new byte[9])));

        assertThat(sink.only().origin()).isEqualTo(new Origin(at("a.zip!/x/1.json"), 1, 0));
        assertThat(sink.skipped).containsExactly(at("a.zip!/2.txt"));
        assertThat(tally.files()).isEqualTo(1);
    }

    @Test
    void readsPackedFilesUnderTheirOwnName() throws IOException {
        read("a.json.gz", gzip(LINE));

        assertThat(sink.only().origin()).isEqualTo(new Origin(at("a.json.gz"), 1, 0));
    }

    @Test
    void opensAnArchiveInAnArchiveButNoneInThat() throws IOException {
        byte[] once = zip(entries("1.json", LINE));
        byte[] twice = zip(entries("once.zip", once, "2.json.gz", gzip(LINE)));
        read("twice.zip", twice);
        assertThat(sink.events)
                .extracting(event -> event.origin().file())
                .containsExactly(at("twice.zip!/once.zip!/1.json"), at("twice.zip!/2.json.gz"));
        assertThat(sink.damages).isEmpty();

        read("thrice.zip", zip(entries("twice.zip", twice, "3.json", LINE)));
        assertThat(sink.events).hasSize(3);
        assertThat(sink.damages)
                .extracting(Damage::kind)
                .containsExactly(Damage.Kind.ARCHIVE_BOUND, Damage.Kind.ARCHIVE_BOUND);
    }

    @Test
    void stopsAnArchiveOfNothingEarly() throws IOException {
        stopsEarly(256);
    }

    @Test
    @Tag("slow") // to make, not to read
    void stopsAnArchiveOfFourGibibytesOfNothingEarly() throws IOException {
        stopsEarly(4096);
    }

    private void stopsEarly(int mebibytes) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("first.json"));
            zip.write(LINE);
            zip.putNextEntry(new ZipEntry("a.evtx"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < mebibytes; i++) {
                zip.write(nothing);
            }
        }

        ReadTally tally = Telemetry.read(List.of(file), sink);

        assertThat(sink.events).hasSize(1);
        assertThat(tally.damages())
                .isEqualTo(Map.of(Damage.Kind.FILE_HEADER, 1L, Damage.Kind.ARCHIVE_BOUND, 1L));
        assertThat(sink.damages.getLast().offset()).isLessThan(128 << 20);
    }

    @Test
    void keepsWhatABombHeldBeforeItsBound() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] padding = new byte[1 << 20];
            Arrays.fill(padding, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                out.write(LINE);
                out.write(padding);
                out.write('\n');
            }
        }

        ReadTally tally = read("a.json.gz", packed.toByteArray());

        assertThat(tally.events()).isBetween(60L, 100L);
        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.ARCHIVE_BOUND, 1L));
    }

    @Test
    void readsACutArchiveUpToTheCut() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        byte[] whole = zip(entries("1.json", LINE, "2.bin", noise, "3.json", LINE));

        ReadTally tally = read("a.zip", Arrays.copyOf(whole, 50_000));

        assertThat(tally.events()).isEqualTo(1);
        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.ARCHIVE, 1L));
    }

    @Test
    void noticesAnArchiveThatWasCutBetweenTwoEntries() throws IOException {
        byte[] one = zip(entries("1.json", LINE));
        int directory = new String(one, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");

        ReadTally tally = read("a.zip", Arrays.copyOf(one, directory));

        assertThat(tally.events()).isEqualTo(1);
        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.ARCHIVE, 1L));
    }

    @Test
    void readsACutPackedFileUpToTheCut() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            lines.writeBytes(
                    ("{\"a\":" + i * 7919L % 10_007 + "}\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = gzip(lines.toByteArray());

        ReadTally tally = read("a.json.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(tally.events()).isBetween(1_000L, 19_000L);
        assertThat(tally.damages()).containsEntry(Damage.Kind.ARCHIVE, 1L);
    }

    @Test
    void noticesAWrongChecksum() throws IOException {
        byte[] packed = gzip(LINE);
        packed[packed.length - 8] ^= 1;

        ReadTally tally = read("a.json.gz", packed);

        assertThat(tally.events()).isEqualTo(1);
        assertThat(tally.damages()).isEqualTo(Map.of(Damage.Kind.ARCHIVE, 1L));
    }

    @Test
    void readsNamesOfJapaneseWindows() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, Charset.forName("windows-31j"))) {
            zip.putNextEntry(new ZipEntry("ログ/表.json"));
            zip.write(LINE);
        }

        read("a.zip", packed.toByteArray());

        assertThat(sink.only().origin().file()).isEqualTo(at("a.zip!/ログ/表.json"));
    }

    @Test
    void writesNothingWhateverAnEntryIsCalled() throws IOException {
        read("a.zip", zip(entries("../../evil.json", LINE)));

        assertThat(sink.only().origin().file()).isEqualTo(at("a.zip!/../../evil.json"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a.zip"));
        }
    }

    private ReadTally read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Telemetry.read(List.of(file), sink);
    }

    private String at(String below) {
        return folder + "/" + below;
    }

    private static SequencedMap<String, byte[]> entries(Object... namesAndBytes) {
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return entries;
    }

    private static byte[] zip(SequencedMap<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
