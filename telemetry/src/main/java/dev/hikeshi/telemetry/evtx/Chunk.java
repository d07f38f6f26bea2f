package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import java.util.HashMap;
import java.util.Map;

/**
 * One block of a file while it is read: its bytes and the names met so far. Name chains are not
 * needed for reading and are not followed; each name is read at its own offset.
 */
final class Chunk {
    private final String file;
    private final long offset;
    private final byte[] bytes;
    private final int length;
    private final Map<Integer, String> names = new HashMap<>();

    /**
     * @param offset bytes from the start of the file to the block
     * @param bytes of the full size of a chunk; zeros after {@code length}
     * @param length bytes that the file really has
     */
    Chunk(String file, long offset, byte[] bytes, int length) {
        this.file = file;
        this.offset = offset;
        this.bytes = bytes;
        this.length = length;
    }

    String file() {
        return file;
    }

    long offset() {
        return offset;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean whole() {
        return length == Layout.CHUNK_BYTES;
    }

    boolean hasMagic() {
        return Layout.startsWith(bytes, length, Layout.CHUNK_MAGIC);
    }

    /** The free-space offset of the header; the length of the block when it is impossible. */
    int free() {
        int free = LittleEndian.i32(bytes, Layout.CHUNK_FREE);
        return free < Layout.FIRST_RECORD || free > length ? length : free;
    }

    String nameAt(int place) throws BrokenRecord {
        String known = names.get(place);
        if (known != null) {
            return known;
        }
        int end = nameEnd(place);
        if (end < 0) {
            throw new BrokenRecord(Damage.Kind.CHAIN, Detail.of(Detail.What.NO_NAME, place));
        }
        int from = place + Token.NAME_HEADER;
        String name = Utf16.decode(bytes, from, end - 2 - from);
        names.put(place, name);
        return name;
    }

    /** Where the name at a place ends, its closing zero included; -1 when none can stand there. */
    int nameEnd(int place) {
        if (place < 0 || place > length - Token.NAME_HEADER - 2) {
            return -1;
        }
        int end =
                place
                        + Token.NAME_HEADER
                        + 2 * LittleEndian.u16(bytes, place + Token.NAME_COUNT)
                        + 2;
        return end > length ? -1 : end;
    }

    /** Whether a name with the right hash stands at a place. */
    boolean hasName(int place) {
        int end = nameEnd(place);
        if (end < 0 || LittleEndian.u16(bytes, end - 2) != 0) {
            return false;
        }
        int hash = 0;
        for (int at = place + Token.NAME_HEADER; at < end - 2; at += 2) {
            hash = hash * 65_599 + LittleEndian.u16(bytes, at);
        }
        return (hash & 0xFFFF) == LittleEndian.u16(bytes, place + Token.NAME_HASH);
    }
}
