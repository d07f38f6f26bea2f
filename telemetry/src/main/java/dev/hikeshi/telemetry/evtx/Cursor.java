package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Detail;

/** A place in a chunk that moves forward and never past its limit. */
final class Cursor {
    private final byte[] bytes;
    private final int limit;
    private int at;

    Cursor(byte[] bytes, int at, int limit) {
        this.bytes = bytes;
        this.at = at;
        this.limit = limit;
    }

    int at() {
        return at;
    }

    int limit() {
        return limit;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** The next byte without moving; -1 at the limit. */
    int peek() {
        return at < limit ? bytes[at] & 0xFF : -1;
    }

    int u8() throws BrokenRecord {
        return bytes[take(1)] & 0xFF;
    }

    int u16() throws BrokenRecord {
        return LittleEndian.u16(bytes, take(2));
    }

    int i32() throws BrokenRecord {
        return LittleEndian.i32(bytes, take(4));
    }

    /** Moves over {@code count} bytes and returns where they began. */
    int take(int count) throws BrokenRecord {
        int from = at;
        if (count < 0 || count > limit - from) {
            throw BrokenRecord.content(
                    Detail.of(
                            Detail.What.TOO_FEW_BYTES,
                            Integer.toUnsignedString(count),
                            from,
                            limit - from));
        }
        at = from + count;
        return from;
    }
}
