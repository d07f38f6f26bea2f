package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Appends BinXML to a chunk: numbers, names with their chains, elements, attributes and
 * substitutions. A record that does not fit is taken back: {@link #mark()}, {@link #takeBack()}.
 */
final class BinXmlWriter {

    /** Thrown when the chunk is full; the caller takes the record back. */
    static final class ChunkFull extends Exception {
        private static final long serialVersionUID = 1;

        ChunkFull() {
            super("chunk is full", null, false, false);
        }
    }

    private static final int LEAVES_SLOT = 0xFFFF;

    private final byte[] chunk;
    private int at = Layout.FIRST_RECORD;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> sinceMark = new ArrayList<>();
    private byte[] tablesAtMark = new byte[0];
    private int mark = at;

    BinXmlWriter(byte[] chunk) {
        this.chunk = chunk;
    }

    int at() {
        return at;
    }

    /** Remembers the state, to come back to it. */
    void mark() {
        mark = at;
        sinceMark.clear();
        tablesAtMark = Arrays.copyOfRange(chunk, Layout.NAME_BUCKETS_AT, Layout.FIRST_RECORD);
    }

    /** Forgets everything since the mark. */
    void takeBack() {
        Arrays.fill(chunk, mark, chunk.length, (byte) 0);
        at = mark;
        System.arraycopy(tablesAtMark, 0, chunk, Layout.NAME_BUCKETS_AT, tablesAtMark.length);
        sinceMark.forEach(names::remove);
        sinceMark.clear();
    }

    BinXmlWriter u8(int value) throws ChunkFull {
        int place = reserve(1);
        chunk[place] = (byte) value;
        return this;
    }

    BinXmlWriter u16(int value) throws ChunkFull {
        int place = reserve(2);
        LittleEndian.put16(chunk, place, value);
        return this;
    }

    BinXmlWriter u32(int value) throws ChunkFull {
        int place = reserve(4);
        LittleEndian.put32(chunk, place, value);
        return this;
    }

    BinXmlWriter u64(long value) throws ChunkFull {
        int place = reserve(8);
        LittleEndian.put64(chunk, place, value);
        return this;
    }

    BinXmlWriter bytes(byte[] value) throws ChunkFull {
        int place = reserve(value.length);
        System.arraycopy(value, 0, chunk, place, value.length);
        return this;
    }

    /** Four bytes to be filled by {@link #sizeSince(int)}; returns their place. */
    int sizeLater() throws ChunkFull {
        return reserve(4);
    }

    /** Fills the four bytes at {@code place} with the count of bytes written after them. */
    void sizeSince(int place) {
        LittleEndian.put32(chunk, place, at - place - 4);
    }

    void put16(int place, int value) {
        LittleEndian.put16(chunk, place, value);
    }

    /** Zeros up to the next multiple of eight, seen from {@code start}. */
    void alignFrom(int start) throws ChunkFull {
        while ((at - start) % 8 != 0) {
            u8(0);
        }
    }

    /** Opens an element with its attribute list; returns the place of its size. */
    int open(String name, boolean attributes) throws ChunkFull {
        u8(attributes ? Token.OPEN_ELEMENT | Token.MORE : Token.OPEN_ELEMENT).u16(LEAVES_SLOT);
        int size = sizeLater();
        name(name);
        return size;
    }

    /** An attribute's head; its one part follows. */
    void attribute(String name, boolean last) throws ChunkFull {
        u8(last ? Token.ATTRIBUTE : Token.ATTRIBUTE | Token.MORE);
        name(name);
    }

    void literal(String text) throws ChunkFull {
        u8(Token.VALUE).u8(ValueType.STRING).u16(text.length());
        bytes(text.getBytes(UTF_16LE));
    }

    void slot(int slot, int type, boolean optional) throws ChunkFull {
        u8(optional ? Token.OPTIONAL_SUBSTITUTION : Token.SUBSTITUTION).u16(slot).u8(type);
    }

    void end(int elementSize) throws ChunkFull {
        u8(Token.END_ELEMENT);
        sizeSince(elementSize);
    }

    void fragment() throws ChunkFull {
        u8(Token.FRAGMENT).u8(1).u8(1).u8(0);
    }

    private void name(String name) throws ChunkFull {
        Integer known = names.get(name);
        if (known != null) {
            u32(known);
            return;
        }
        u32(at + 4);
        int place = at;
        int hash = Token.nameHash(name);
        int bucket = Layout.NAME_BUCKETS_AT + 4 * (hash % Layout.NAME_BUCKETS);
        u32(LittleEndian.i32(chunk, bucket)).u16(hash).u16(name.length());
        bytes(name.getBytes(UTF_16LE)).u16(0);
        LittleEndian.put32(chunk, bucket, place);
        names.put(name, place);
        sinceMark.add(name);
    }

    private int reserve(int count) throws ChunkFull {
        int place = at;
        if (count > chunk.length - place) {
            throw new ChunkFull();
        }
        at = place + count;
        return place;
    }
}
