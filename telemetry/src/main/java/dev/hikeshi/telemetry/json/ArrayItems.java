package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.LineReader;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/**
 * Cuts an array of objects into its items without holding the array. Several arrays one after the
 * other, and arrays in the array, are read as one.
 *
 * <p>After damage it goes on at the next line that starts with an opening brace.
 */
final class ArrayItems {
    private final InputStream in;
    private final BiConsumer<Origin, byte[]> items;
    private final TelemetrySink sink;
    private final String file;
    private final ByteArrayOutputStream item = new ByteArrayOutputStream();
    private long offset = -1;
    private long number;
    private int arrays;

    /**
     * @param in buffered by the caller
     * @param items gets each object's origin and its text
     */
    ArrayItems(InputStream in, BiConsumer<Origin, byte[]> items, TelemetrySink sink, String file) {
        this.in = in;
        this.items = items;
        this.sink = sink;
        this.file = file;
    }

    void read() throws IOException {
        int b = next();
        while (b >= 0) {
            boolean good = true;
            switch (b) {
                case '[' -> arrays++;
                case ']' -> arrays--;
                case '{' -> good = readItem();
                case ' ', '\t', '\r', '\n', ',', 0xEF, 0xBB, 0xBF -> {}
                default -> {
                    damage(offset, Damage.Kind.LINE, Detail.of(Detail.What.NO_OBJECT));
                    good = false;
                }
            }
            b = good ? next() : skipToObject();
        }
        if (arrays > 0) {
            damage(offset, Damage.Kind.TRUNCATED, Detail.of(Detail.What.ARRAY_UNENDED));
        }
    }

    /** Returns false when the item is damaged and the place of the next one is unknown. */
    private boolean readItem() throws IOException {
        long start = offset;
        number++;
        item.reset();
        int depth = 0;
        boolean quoted = false;
        // The hot loop: one pass to find the end of the object, the parser makes the second.
        for (int b = '{'; b >= 0; b = next()) {
            item.write(b);
            if (quoted) {
                if (b == '\\') {
                    b = next();
                    item.write(b);
                } else if (b == '"') {
                    quoted = false;
                }
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && --depth == 0) {
                items.accept(new Origin(file, number, start), item.toByteArray());
                return true;
            }
            if ((quoted && b == '\n') || item.size() > LineReader.MAX_LINE_BYTES) {
                damage(start, Damage.Kind.LINE, Detail.of(Detail.What.OBJECT_UNENDED));
                return false;
            }
        }
        damage(start, Damage.Kind.TRUNCATED, Detail.of(Detail.What.ENDS_IN_OBJECT));
        arrays = 0;
        return true;
    }

    /** Goes to the next line that starts with an opening brace; -1 when there is none. */
    private int skipToObject() throws IOException {
        boolean lineStart = false;
        for (int b = next(); b >= 0; b = next()) {
            if (b == '\n') {
                lineStart = true;
            } else if (lineStart && b == '{') {
                return b;
            } else if (b != ' ' && b != '\t' && b != ',') {
                lineStart = false;
            }
        }
        arrays = 0;
        return -1;
    }

    private int next() throws IOException {
        offset++;
        return in.read();
    }

    private void damage(long at, Damage.Kind kind, Detail detail) {
        sink.damage(new Damage(file, at, kind, detail.in(number)));
    }
}
