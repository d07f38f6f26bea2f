package dev.hikeshi.telemetry.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bits are wrong: no exception, and the records of whole chunks are as before. */
class BitFlipTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void survivesFlipsInAWrittenFile(long seed) {
        byte[] whole = SampleRecords.file(SampleRecords.random(seed, 300));
        flipAndCompare(whole, new Random(seed), 6);
    }

    @Test
    @Tag("slow")
    void survivesFlipsInEverySample() throws IOException {
        for (Path file : SharedData.files("evtx/format", ".evtx")) {
            flipAndCompare(Files.readAllBytes(file), new Random(99), 6);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void survivesNoise(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[3 * Layout.CHUNK_BYTES];
        random.nextBytes(noise);
        assertThat(RecordingSink.of(noise).events).isEmpty();
    }

    private static void flipAndCompare(byte[] whole, Random random, int rounds) {
        Map<Long, List<String>> before = byChunk(RecordingSink.of(whole).events);
        int chunks = (whole.length - Layout.FILE_HEADER_BYTES) / Layout.CHUNK_BYTES;
        for (int round = 0; round < rounds; round++) {
            byte[] flipped = whole.clone();
            int chunk = random.nextInt(chunks);
            int from = Layout.FILE_HEADER_BYTES + chunk * Layout.CHUNK_BYTES;
            for (int flips = 1 + random.nextInt(200); flips > 0; flips--) {
                int reach = random.nextBoolean() ? 2048 : Layout.CHUNK_BYTES;
                flipped[from + random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
            }
            Map<Long, List<String>> after = byChunk(RecordingSink.of(flipped).events);
            after.remove((long) from);
            Map<Long, List<String>> untouched = new HashMap<>(before);
            untouched.remove((long) from);
            assertThat(after).isEqualTo(untouched);
        }
    }

    /** Renders every record, and with it every field. */
    private static Map<Long, List<String>> byChunk(List<Event> events) {
        Map<Long, List<String>> chunks = new HashMap<>();
        for (Event event : events) {
            event.forEachField((name, value) -> event.field(name));
            assertThat(event.raw()).isNotEmpty();
            event.time();
            event.host();
            long inFile = event.origin().offset() - Layout.FILE_HEADER_BYTES;
            long chunk =
                    Layout.FILE_HEADER_BYTES
                            + inFile / Layout.CHUNK_BYTES * (long) Layout.CHUNK_BYTES;
            chunks.computeIfAbsent(chunk, key -> new java.util.ArrayList<>()).add(event.json());
        }
        return chunks;
    }
}
