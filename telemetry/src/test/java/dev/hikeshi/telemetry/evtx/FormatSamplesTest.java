package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Damage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Exact counts of the odd and damaged samples. {@code format.in.tsv}: what was published for each
 * and why ours differs; {@code format.out.tsv}: what is read, each damage with its place. Rewrite
 * the latter with {@code -Dgolden.rewrite=true}.
 */
class FormatSamplesTest {

    private static final Path OUT =
            Path.of("src/test/resources/dev/hikeshi/telemetry/evtx/format.out.tsv");

    @Test
    void readsEverySampleWithTheSameCountsAndDamages() throws IOException {
        StringBuilder table = new StringBuilder("file\tgood\tdamaged\n");
        for (Path file : SharedData.files("evtx/format", ".evtx")) {
            RecordingSink sink = RecordingSink.of(file);
            String name = String.valueOf(file.getFileName());
            table.append(name).append('\t').append(sink.events.size()).append('\t');
            table.append(sink.damages.size()).append('\n');
            for (Damage damage : sink.damages) {
                table.append("  ").append(damage.offset()).append('\t').append(damage.kind());
                table.append('\t').append(damage.detail()).append('\n');
            }
        }
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(OUT, table);
        }
        assertThat(table.toString()).isEqualTo(Files.readString(OUT));
    }

    @Test
    void readsAtLeastThePublishedCounts() throws IOException {
        Path folder = SharedData.folder("evtx/format");
        List<String> unexplained = new ArrayList<>();
        for (String line : published()) {
            String[] cells = line.split("\t", -1);
            int good = RecordingSink.of(folder.resolve(cells[0])).events.size();
            int expected = Integer.parseInt(cells[1]);
            if (good < expected || (good > expected && cells[2].isEmpty())) {
                unexplained.add(cells[0] + ": expected " + expected + ", read " + good);
            }
        }
        assertThat(unexplained).isEmpty();
    }

    @Test
    @Tag("slow")
    void readsNoRecordTwice() throws IOException {
        for (Path file : SharedData.files("evtx/format", ".evtx")) {
            Set<String> seen = new HashSet<>();
            for (var event : RecordingSink.of(file).events) {
                EvtxEvent record = (EvtxEvent) event;
                String key = record.headerId() + " " + record.headerTime() + event.json();
                assertThat(seen.add(key)).as("%s twice", event.origin()).isTrue();
            }
        }
    }

    private static List<String> published() throws IOException {
        try (InputStream in = FormatSamplesTest.class.getResourceAsStream("format.in.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
