package dev.hikeshi.detection.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes numbers, texts and arrays in a row. Used by one thread. */
public final class PackOut {
    private ByteBuffer buffer = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int size = Math.addExact(buffer.position(), Math.max(bytes, buffer.capacity()));
            ByteBuffer grown = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            buffer = grown.put(buffer.flip());
        }
        return buffer;
    }

    /** How many bytes were written. */
    public int length() {
        return buffer.position();
    }

    public void number(int number) {
        room(4).putInt(number);
    }

    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** The place of a choice among the values of its enum. */
    @SuppressWarnings("EnumOrdinal") // a pack of another build is never read
    public void choice(Enum<?> choice) {
        number(choice.ordinal());
    }

    public void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        room(bytes.length).put(bytes);
    }

    public void texts(Collection<String> texts) {
        items(texts, PackOut::text);
    }

    public void texts(Map<String, String> texts) {
        texts(texts.keySet());
        texts(texts.values());
    }

    /** How many there are, and each. */
    public <T> void items(Collection<? extends T> items, BiConsumer<PackOut, T> writer) {
        number(items.size());
        items.forEach(item -> writer.accept(this, item));
    }

    public void ints(int[] ints) {
        number(ints.length);
        room(Math.multiplyExact(4, ints.length)).asIntBuffer().put(ints);
        buffer.position(buffer.position() + 4 * ints.length);
    }

    public void longs(long[] longs) {
        number(longs.length);
        room(Math.multiplyExact(8, longs.length)).asLongBuffer().put(longs);
        buffer.position(buffer.position() + 8 * longs.length);
    }

    public void doubles(double[] doubles) {
        longs(Arrays.stream(doubles).mapToLong(Double::doubleToRawLongBits).toArray());
    }

    public void chars(char[] chars) {
        number(chars.length);
        room(Math.multiplyExact(2, chars.length)).asCharBuffer().put(chars);
        buffer.position(buffer.position() + 2 * chars.length);
    }

    /** Writes a part that a reader may pass over. */
    public void section(Consumer<PackOut> writer) {
        int place = length();
        number(0);
        writer.accept(this);
        buffer.putInt(place, length() - place - 4);
    }

    /** Writes items that can be read one by one; for some of them nothing may be written. */
    public <T> void shelf(Collection<? extends T> items, BiConsumer<PackOut, T> writer) {
        PackOut content = new PackOut();
        int[] places = new int[items.size()];
        int count = 0;
        for (T item : items) {
            int place = content.length();
            writer.accept(content, item);
            places[count++] = content.length() == place ? Shelf.NOTHING : place;
        }
        ints(places);
        section(out -> out.room(content.length()).put(content.buffer.flip()));
    }

    /** What was written, copied. */
    public byte[] bytes() {
        return Arrays.copyOf(buffer.array(), length());
    }
}
