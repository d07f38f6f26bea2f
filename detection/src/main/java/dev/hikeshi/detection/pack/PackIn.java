package dev.hikeshi.detection.pack;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads what a {@link PackOut} wrote, in the same order. Used by one thread; sections may be given
 * to others.
 */
public final class PackIn {
    private final ByteBuffer buffer;

    private PackIn(ByteBuffer buffer) {
        this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    public static PackIn of(byte[] bytes) {
        return new PackIn(ByteBuffer.wrap(bytes));
    }

    /** Reads from the buffer's position to its limit; the buffer itself stays as it is. */
    public static PackIn of(ByteBuffer buffer) {
        return new PackIn(buffer.slice());
    }

    public int number() {
        return buffer.getInt();
    }

    public boolean flag() {
        return number() != 0;
    }

    /** One of the values of an enum, which are given in their order. */
    public <E extends Enum<E>> E choice(E[] values) {
        return values[number()];
    }

    /** A length whose bytes are there. */
    private int length(int width) {
        int length = number();
        if (length < 0 || (long) length * width > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    public String text() {
        byte[] bytes = new byte[length(1)];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        return items(PackIn::text);
    }

    /** Texts by text, in the order in which they were written. */
    public Map<String, String> textsByText() {
        List<String> keys = texts();
        List<String> values = texts();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            texts.put(keys.get(i), values.get(i));
        }
        return texts;
    }

    public <T> List<T> items(Function<PackIn, T> reader) {
        int count = length(1);
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }

    public int[] ints() {
        int[] ints = new int[length(4)];
        buffer.asIntBuffer().get(ints);
        buffer.position(buffer.position() + 4 * ints.length);
        return ints;
    }

    public long[] longs() {
        long[] longs = new long[length(8)];
        buffer.asLongBuffer().get(longs);
        buffer.position(buffer.position() + 8 * longs.length);
        return longs;
    }

    public double[] doubles() {
        double[] doubles = new double[length(8)];
        buffer.asDoubleBuffer().get(doubles);
        buffer.position(buffer.position() + 8 * doubles.length);
        return doubles;
    }

    public char[] chars() {
        char[] chars = new char[length(2)];
        buffer.asCharBuffer().get(chars);
        buffer.position(buffer.position() + 2 * chars.length);
        return chars;
    }

    /** The next section, to be read whenever it is needed. */
    public PackIn section() {
        int length = length(1);
        PackIn inner = new PackIn(buffer.slice(buffer.position(), length));
        buffer.position(buffer.position() + length);
        return inner;
    }

    /** The items that were written as a {@linkplain PackOut#shelf shelf}. */
    public Shelf shelf() {
        return new Shelf(ints(), section());
    }

    /**
     * A reader of its own over the same bytes; safe for many threads while nobody reads from this
     * one.
     *
     * @param place bytes from the start of this one
     */
    PackIn at(int place) {
        return new PackIn(buffer.duplicate().position(place).slice());
    }
}
