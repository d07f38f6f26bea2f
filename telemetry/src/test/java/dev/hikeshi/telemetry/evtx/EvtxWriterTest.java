package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvtxWriterTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261123})
    void readsBackWhatWasWritten(long seed) {
        List<EvtxRecord> records = SampleRecords.random(seed, 700);
        RecordingSink sink = RecordingSink.of(SampleRecords.file(records));

        assertThat(sink.damages).isEmpty();
        assertThat(sink.events).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            same(sink.events.get(i), records.get(i));
        }
    }

    private static void same(Event event, EvtxRecord record) {
        assertThat(event.origin().recordId()).isEqualTo(record.recordId());
        assertThat(event.time()).contains(record.time());
        assertThat(event.host()).contains(record.computer());
        assertThat(event.provider()).isEqualTo(record.provider());
        assertThat(event.text("Provider_Guid")).isEqualTo(record.providerGuid());
        assertThat(event.eventId()).isEqualTo(record.eventId());
        assertThat(event.text("Version")).isEqualTo(Integer.toString(record.version()));
        assertThat(event.text("Task")).isEqualTo(Integer.toString(record.task()));
        assertThat(event.text("Keywords")).isEqualTo("0x" + Long.toHexString(record.keywords()));
        assertThat(event.channel()).isEqualTo(record.channel());
        assertThat(event.text("Security_UserID")).isEqualTo(record.userSid());
        assertThat(event.text("Execution_ProcessID"))
                .isEqualTo(Integer.toUnsignedString(record.processId()));
        for (EvtxData data : record.data()) {
            assertThat(Objects.requireNonNull(event.field(data.name()))).isEqualTo(data.value());
        }
    }

    @Test
    void writesTheSameBytesEachTime() {
        List<EvtxRecord> records = SampleRecords.random(7, 300);
        assertThat(SampleRecords.file(records)).isEqualTo(SampleRecords.file(records));
    }

    @Test
    void writesAFileWithoutRecordsAsOneEmptyChunk() {
        byte[] file = SampleRecords.file(List.of());
        assertThat(file).hasSize(Layout.FILE_HEADER_BYTES + Layout.CHUNK_BYTES);
        RecordingSink sink = RecordingSink.of(file);
        assertThat(sink.events).isEmpty();
        assertThat(sink.damages).isEmpty();
    }

    @Test
    void putsEachDefinitionIntoAChunkOnce() {
        List<EvtxRecord> records = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            records.add(SampleRecords.of(i, List.of(EvtxData.number("OnlyOnceInTheChunk", i))));
        }
        byte[] file = SampleRecords.file(records);
        String text = new String(file, ISO_8859_1);
        String name = new String("OnlyOnceInTheChunk".getBytes(UTF_16LE), ISO_8859_1);
        assertThat(text.split(name, -1).length).isEqualTo(2);
        assertThat(RecordingSink.of(file).ids()).hasSize(100);
    }

    @Test
    void writesArraysAsValuesOfOneField() {
        FieldValue many =
                new FieldValue.Many(List.of(new FieldValue.Text("a"), new FieldValue.Text("")));
        List<EvtxRecord> records = List.of(SampleRecords.of(1, List.of(new EvtxData("M", many))));
        Event event = RecordingSink.of(SampleRecords.file(records)).events.getFirst();
        assertThat(event.json()).contains("\"M\":[\"a\",\"\"]");
    }

    @Test
    void refusesARecordLargerThanAChunk() {
        EvtxData large = EvtxData.text("Large", "x".repeat(32_700));
        List<EvtxRecord> records = List.of(SampleRecords.of(1, List.of(large)));
        assertThatThrownBy(() -> SampleRecords.file(records))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record 1");
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThatThrownBy(() -> new EvtxData("", new FieldValue.Absent()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sids.bytes("S-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Guids.bytes("{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
