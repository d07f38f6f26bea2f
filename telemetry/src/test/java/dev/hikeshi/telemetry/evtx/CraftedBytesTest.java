package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that no Windows would write. */
class CraftedBytesTest {
    private static final int FIRST_CHUNK = Layout.FILE_HEADER_BYTES;
    private static final int FIRST_RECORD = FIRST_CHUNK + Layout.FIRST_RECORD;

    private static byte[] three() {
        List<EvtxRecord> records = new ArrayList<>();
        for (int id = 1; id <= 3; id++) {
            records.add(SampleRecords.of(id, List.of(EvtxData.number("N", id))));
        }
        return SampleRecords.file(records);
    }

    private static int secondRecord(byte[] file) {
        return FIRST_RECORD + LittleEndian.i32(file, FIRST_RECORD + Layout.RECORD_SIZE);
    }

    @Test
    void tellsAnEventLogByItsFirstBytes() {
        assertThat(EvtxReader.looksLikeEvtx(three())).isTrue();
        assertThat(EvtxReader.looksLikeEvtx("ElfFile".getBytes(US_ASCII))).isFalse();
        assertThat(EvtxReader.looksLikeEvtx(new byte[0])).isFalse();
    }

    @Test
    void reportsAnEmptyFileAsNoEventLog() {
        assertThat(RecordingSink.of(new byte[0]).kinds()).containsExactly(Damage.Kind.FILE_HEADER);
    }

    @Test
    void readsAllChunksWhateverTheHeaderSays() {
        byte[] file = SampleRecords.file(SampleRecords.random(5, 400));
        LittleEndian.put16(file, Layout.FILE_CHUNKS, 1);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.events).hasSize(400);
    }

    @Test
    void readsAFileThatLostItsHeaderBlock() {
        byte[] file = three();
        RecordingSink sink = RecordingSink.of(Arrays.copyOfRange(file, FIRST_CHUNK, file.length));
        assertThat(sink.kinds()).containsExactly(Damage.Kind.FILE_HEADER);
        assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void readsACutFileAsFarAsItGoes() {
        byte[] file = three();
        int second = secondRecord(file);
        RecordingSink sink = RecordingSink.of(Arrays.copyOf(file, second + 10));
        assertThat(sink.ids()).containsExactly(1L);
        assertThat(sink.kinds()).containsExactly(Damage.Kind.TRUNCATED);
    }

    @Test
    void reportsWrongChecksumsAndReadsOn() {
        byte[] file = three();
        file[FIRST_CHUNK + Layout.CHUNK_DATA_CHECKSUM] ^= 1;
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
        assertThat(sink.kinds()).containsExactly(Damage.Kind.CHECKSUM, Damage.Kind.CHECKSUM);
    }

    @Test
    void findsTheNextRecordBehindASizeOfZero() {
        byte[] file = three();
        LittleEndian.put32(file, secondRecord(file) + Layout.RECORD_SIZE, 0);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.ids()).containsExactly(1L, 3L);
        assertThat(sink.kinds()).containsExactly(Damage.Kind.CHECKSUM, Damage.Kind.RECORD_HEADER);
    }

    @Test
    void readsARecordWhoseTrailingSizeIsWrongAndReportsIt() {
        byte[] file = three();
        LittleEndian.put32(file, secondRecord(file) - 4, 7);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
        assertThat(sink.kinds()).contains(Damage.Kind.RECORD_HEADER);
    }

    @Test
    void recoversRecordsFromABlockWithForeignMagic() {
        byte[] file = three();
        file[FIRST_CHUNK] = 'X';
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
        assertThat(sink.kinds()).containsExactly(Damage.Kind.CHUNK_MAGIC);
    }

    @Test
    void readsRecordsBehindTheFreeSpaceOffsetWhenTheyContinue() {
        byte[] file = three();
        LittleEndian.put32(file, FIRST_CHUNK + Layout.CHUNK_FREE, secondRecord(file) - FIRST_CHUNK);
        assertThat(RecordingSink.of(file).ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void countsAChunkThatStandsTwiceOnce() {
        byte[] file = three();
        byte[] twice = Arrays.copyOf(file, file.length + Layout.CHUNK_BYTES);
        System.arraycopy(file, FIRST_CHUNK, twice, file.length, Layout.CHUNK_BYTES);
        assertThat(RecordingSink.of(twice).ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsTwoRecordsOfOneIdWithDifferentContent() {
        EvtxRecord one = SampleRecords.of(1, List.of(EvtxData.number("N", 1)));
        EvtxRecord other = SampleRecords.of(1, List.of(EvtxData.number("N", 2)));
        assertThat(RecordingSink.of(SampleRecords.file(List.of(one, other, one))).events)
                .hasSize(2);
    }

    @Test
    void reportsACircleInAChainOfNames() {
        byte[] file = three();
        int bucket = FIRST_CHUNK + Layout.NAME_BUCKETS_AT;
        LittleEndian.put32(file, bucket, 600);
        LittleEndian.put32(file, FIRST_CHUNK + 600, 600);
        assertThat(RecordingSink.of(file).kinds()).contains(Damage.Kind.CHAIN);
    }

    @Test
    void keepsTheValuesOfARecordWhoseTemplateIsLost() {
        byte[] file = three();
        int definition = secondRecord(file) + Layout.RECORD_CONTENT + 4 + 6;
        LittleEndian.put32(file, definition, 0x7FFF_0000);
        LittleEndian.put32(file, definition - 4, 0x1234_5678);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.kinds()).contains(Damage.Kind.TEMPLATE_MISSING);
        assertThat(sink.ids()).containsExactly(1L, 2L, 3L);
        Event nameless = sink.events.get(1);
        assertThat(nameless.field("Data")).isInstanceOf(FieldValue.Many.class);
        assertThat(nameless.json()).contains("host.example");
        assertThat(nameless.time()).isPresent();
    }

    @Test
    void borrowsALostTemplateFromARecordBefore() {
        byte[] file = three();
        int definition = secondRecord(file) + Layout.RECORD_CONTENT + 4 + 6;
        LittleEndian.put32(file, definition, 0x7FFF_0000);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.kinds()).doesNotContain(Damage.Kind.TEMPLATE_MISSING);
        assertThat(sink.events.get(1).host()).contains("host.example");
    }

    @Test
    void stopsAtElementsThatNestWithoutEnd() {
        byte[] deep = new byte[60_000];
        for (int at = 0; at + 11 < deep.length; at += 12) {
            deep[at] = Token.OPEN_ELEMENT;
            LittleEndian.put32(deep, at + 7, 520); // the name of the first element
            deep[at + 11] = Token.CLOSE_START;
        }
        RecordingSink sink = RecordingSink.of(withContent(deep));
        assertThat(sink.events).isEmpty();
        assertThat(sink.kinds()).contains(Damage.Kind.RECORD_CONTENT);
    }

    @Test
    void reportsATemplateThatHoldsItself() {
        byte[] content = new byte[200];
        int definition = Layout.FIRST_RECORD + Layout.RECORD_CONTENT + 10;
        content[0] = Token.TEMPLATE_INSTANCE;
        LittleEndian.put32(content, 2, 1);
        LittleEndian.put32(content, 6, definition);
        LittleEndian.put32(content, 14, 1);
        LittleEndian.put32(content, 30, 100);
        content[34] = Token.TEMPLATE_INSTANCE;
        LittleEndian.put32(content, 36, 1);
        LittleEndian.put32(content, 40, definition);
        RecordingSink sink = RecordingSink.of(withContent(content));
        assertThat(sink.kinds()).containsAnyOf(Damage.Kind.CHAIN, Damage.Kind.TEMPLATE_MISSING);
    }

    /** A file of one chunk with one record of this BinXML. */
    private static byte[] withContent(byte[] content) {
        byte[] file = SampleRecords.file(List.of());
        int size = Layout.RECORD_CONTENT + content.length + 4;
        LittleEndian.put32(file, FIRST_RECORD, Layout.RECORD_MAGIC);
        LittleEndian.put32(file, FIRST_RECORD + Layout.RECORD_SIZE, size);
        LittleEndian.put32(file, FIRST_RECORD + size - 4, size);
        LittleEndian.put32(file, FIRST_CHUNK + Layout.CHUNK_FREE, Layout.FIRST_RECORD + size);
        System.arraycopy(content, 0, file, FIRST_RECORD + Layout.RECORD_CONTENT, content.length);
        return file;
    }
}
