package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.TelemetrySink;

/** Walks the records of one block and hands events and damages to the sink. */
final class RecordScanner {
    /** Torn records cost time and may overlap; no real block has many. */
    private static final int MOST_TORN = 64;

    private final Chunk chunk;
    private final byte[] bytes;
    private final BinXmlParser parser;
    private final SeenRecords seen;
    private final TelemetrySink sink;
    private int torn;
    private long lastId = -1;
    private long lastTime;

    RecordScanner(Chunk chunk, TemplateMemory memory, SeenRecords seen, TelemetrySink sink) {
        this.chunk = chunk;
        this.bytes = chunk.bytes();
        this.parser = new BinXmlParser(chunk, memory);
        this.seen = seen;
        this.sink = sink;
    }

    /** The records of a chunk: from the first to the free space, and those that continue there. */
    void chunk() {
        int free = chunk.free();
        int at = Layout.FIRST_RECORD;
        while (at < free) {
            at = isHeader(at) ? next(at, free) : lost(at, free);
        }
        while (isHeader(at) && closes(at) && continues(at)) {
            at = next(at, chunk.length());
        }
    }

    /** What can be recognised as a record in a block that is no chunk. */
    void recover() {
        int at = resync(0, chunk.length());
        while (at < chunk.length()) {
            read(at, size(at));
            at = resync(at + size(at), chunk.length());
        }
    }

    private int next(int at, int end) {
        int size = size(at);
        if (closes(at)) {
            read(at, size);
            return at + size;
        }
        torn++;
        damage(at, Damage.Kind.RECORD_HEADER, Detail.of(Detail.What.SIZE_NOT_REPEATED, size));
        if (torn <= MOST_TORN) {
            read(at, size);
        }
        int after = at + size;
        return after >= end || isHeader(after) ? after : resync(at + Layout.SMALLEST_RECORD, end);
    }

    /** No header where one should be: one damage, and on to the next plausible record. */
    private int lost(int at, int end) {
        if (chunk.whole() || at + Layout.RECORD_CONTENT <= chunk.length()) {
            damage(at, Damage.Kind.RECORD_HEADER, Detail.of(Detail.What.NO_RECORD_HEADER));
        }
        return resync(at + 1, end);
    }

    private void read(int at, int size) {
        lastId = LittleEndian.i64(bytes, at + Layout.RECORD_ID);
        lastTime = LittleEndian.i64(bytes, at + Layout.RECORD_TIME);
        try {
            Body body = parser.record(at + Layout.RECORD_CONTENT, at + size - 4);
            EvtxEvent event = new EvtxEvent(chunk, at, size, body);
            if (!seen.add(event)) {
                return;
            }
            Damage.Kind odd = parser.oddKind();
            Detail oddity = parser.oddity();
            if (odd != null && oddity != null) {
                damage(at, odd, oddity);
            }
            sink.event(event);
        } catch (BrokenRecord broken) {
            damage(at, broken.kind(), broken.detail());
        }
    }

    private int size(int at) {
        return LittleEndian.i32(bytes, at + Layout.RECORD_SIZE);
    }

    private boolean isHeader(int at) {
        return at >= 0
                && at <= chunk.length() - Layout.SMALLEST_RECORD
                && LittleEndian.i32(bytes, at) == Layout.RECORD_MAGIC
                && size(at) >= Layout.SMALLEST_RECORD
                && size(at) <= chunk.length() - at;
    }

    /** Whether the size stands at the end of the record again. */
    private boolean closes(int at) {
        return LittleEndian.i32(bytes, at + size(at) - 4) == size(at);
    }

    private boolean continues(int at) {
        return lastId >= 0
                && LittleEndian.i64(bytes, at + Layout.RECORD_ID) == lastId + 1
                && LittleEndian.i64(bytes, at + Layout.RECORD_TIME) >= lastTime;
    }

    /** The next place with a whole record header and the matching size at its end. */
    private int resync(int from, int end) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == 0x2a && isHeader(at) && closes(at)) {
                return at;
            }
        }
        return end;
    }

    private void damage(int at, Damage.Kind kind, Detail detail) {
        sink.damage(new Damage(chunk.file(), chunk.offset() + at, kind, detail));
    }
}
