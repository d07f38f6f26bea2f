package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.evtx.BinXmlWriter.ChunkFull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills one chunk with records. Each record is an instance of one outer template per provider
 * ({@code Event} and {@code System}) whose last slot is an instance of one inner template per list
 * of names ({@code EventData}); a definition stands in the chunk once, at its first use.
 */
final class ChunkWriter {
    private final byte[] chunk = new byte[Layout.CHUNK_BYTES];
    private final BinXmlWriter xml = new BinXmlWriter(chunk);
    private final Map<TemplateText, Integer> definitions = new HashMap<>();
    private final List<TemplateText> sinceMark = new ArrayList<>();
    private final long firstNumber;
    private long records;
    private long firstId;
    private long lastId;
    private int lastRecord;

    ChunkWriter(long firstNumber) {
        this.firstNumber = firstNumber;
    }

    /** Whether the record fitted; if not, the chunk is as before. */
    boolean add(EvtxRecord record) {
        xml.mark();
        sinceMark.clear();
        int start = xml.at();
        try {
            write(record, start);
        } catch (ChunkFull full) {
            xml.takeBack();
            sinceMark.forEach(definitions::remove);
            return false;
        }
        firstId = records == 0 ? record.recordId() : firstId;
        lastId = record.recordId();
        lastRecord = start;
        records++;
        return true;
    }

    /** The whole chunk with header, chains and checksums. */
    byte[] finish() {
        System.arraycopy(Layout.CHUNK_MAGIC, 0, chunk, 0, Layout.CHUNK_MAGIC.length);
        LittleEndian.put64(chunk, Layout.CHUNK_FIRST_NUMBER, firstNumber);
        LittleEndian.put64(chunk, Layout.CHUNK_LAST_NUMBER, firstNumber + records - 1);
        LittleEndian.put64(chunk, Layout.CHUNK_FIRST_ID, firstId);
        LittleEndian.put64(chunk, Layout.CHUNK_LAST_ID, lastId);
        LittleEndian.put32(chunk, Layout.CHUNK_HEADER_SIZE, 128);
        LittleEndian.put32(chunk, Layout.CHUNK_LAST_RECORD, lastRecord);
        LittleEndian.put32(chunk, Layout.CHUNK_FREE, xml.at());
        LittleEndian.put32(chunk, Layout.CHUNK_DATA_CHECKSUM, Layout.dataChecksum(chunk, xml.at()));
        LittleEndian.put32(chunk, Layout.CHUNK_FLAGS, 1);
        LittleEndian.put32(chunk, Layout.CHUNK_CHECKSUM, Layout.chunkChecksum(chunk));
        return chunk;
    }

    private void write(EvtxRecord record, int start) throws ChunkFull {
        xml.u32(Layout.RECORD_MAGIC).u32(0).u64(record.recordId());
        xml.u64(FileTimes.fileTime(record.time()));
        xml.fragment();
        instance(TemplateText.outer(record), outerValues(record), record.data());
        xml.u8(Token.END);
        xml.alignFrom(start + 4);
        int size = xml.at() + 4 - start;
        xml.u32(size);
        LittleEndian.put32(chunk, start + Layout.RECORD_SIZE, size);
    }

    private static List<StoredValue> outerValues(EvtxRecord record) {
        List<StoredValue> values = new ArrayList<>();
        values.add(StoredValue.integer(ValueType.U16, record.eventId()));
        values.add(StoredValue.integer(ValueType.U8, record.version()));
        values.add(StoredValue.integer(ValueType.U8, record.level()));
        values.add(StoredValue.integer(ValueType.U16, record.task()));
        values.add(StoredValue.integer(ValueType.U8, record.opcode()));
        values.add(StoredValue.integer(ValueType.HEX64, record.keywords()));
        values.add(StoredValue.integer(ValueType.FILETIME, FileTimes.fileTime(record.time())));
        values.add(StoredValue.integer(ValueType.U64, record.recordId()));
        values.add(StoredValue.integer(ValueType.U32, record.processId()));
        values.add(StoredValue.integer(ValueType.U32, record.threadId()));
        values.add(StoredValue.string(record.channel()));
        values.add(StoredValue.string(record.computer()));
        String sid = record.userSid();
        values.add(
                sid == null
                        ? StoredValue.NOTHING
                        : new StoredValue(ValueType.SID, Sids.bytes(sid)));
        return values;
    }

    /** Writes an instance; with {@code data}, one more slot that holds their own instance. */
    private void instance(
            TemplateText template, List<StoredValue> values, @Nullable List<EvtxData> data)
            throws ChunkFull {
        xml.u8(Token.TEMPLATE_INSTANCE).u8(1).u32(LittleEndian.i32(template.guid(), 0));
        definition(template);
        xml.u32(values.size() + (data == null ? 0 : 1));
        for (StoredValue value : values) {
            xml.u16(value.bytes().length).u8(value.type()).u8(0);
        }
        int nestedSize = xml.at();
        if (data != null) {
            xml.u16(0).u8(ValueType.BINXML).u8(0);
        }
        for (StoredValue value : values) {
            xml.bytes(value.bytes());
        }
        if (data != null) {
            int from = xml.at();
            xml.fragment();
            instance(TemplateText.inner(data), stored(data), null);
            xml.u8(Token.END);
            xml.put16(nestedSize, xml.at() - from);
        }
    }

    private static List<StoredValue> stored(List<EvtxData> data) {
        return data.stream().map(item -> StoredValue.of(item.value())).toList();
    }

    private void definition(TemplateText template) throws ChunkFull {
        Integer known = definitions.get(template);
        if (known != null) {
            xml.u32(known);
            return;
        }
        xml.u32(xml.at() + 4);
        int place = xml.at();
        int bucket =
                Layout.TEMPLATE_BUCKETS_AT
                        + 4
                                * Integer.remainderUnsigned(
                                        LittleEndian.i32(template.guid(), 0),
                                        Layout.TEMPLATE_BUCKETS);
        xml.u32(LittleEndian.i32(chunk, bucket)).bytes(template.guid());
        int size = xml.sizeLater();
        template.writeTo(xml);
        xml.sizeSince(size);
        LittleEndian.put32(chunk, bucket, place);
        definitions.put(template, place);
        sinceMark.add(template);
    }
}
