package dev.hikeshi.detection.literal;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.util.Arrays;

/**
 * Texts that stand at one end of a value, or are the whole of it. A hash grows along the value from
 * that end; where a text of that length exists, the table is asked.
 */
final class EdgeTable {
    private final LiteralTexts texts;
    private final int[] literals; // by place
    private final int[] hashes;
    private final int[] slots; // place in literals + 1; 0: free
    private final long[] lengths; // a bit for each length that a literal has
    private final int longest;

    private EdgeTable(LiteralTexts texts, int[] literals, boolean forward) {
        this.texts = texts;
        this.literals = literals;
        this.hashes = new int[literals.length];
        this.slots = new int[Integer.highestOneBit(Math.max(4, literals.length * 4 - 1))];
        this.longest = Arrays.stream(literals).map(texts::length).max().orElse(-1);
        this.lengths = new long[(longest + 64) / 64 + 1];
        for (int i = 0; i < literals.length; i++) {
            int length = texts.length(literals[i]);
            int hash = 0;
            for (int at = 0; at < length; at++) {
                hash = step(hash, texts.at(literals[i], forward ? at : length - 1 - at));
            }
            hashes[i] = hash;
            lengths[length >>> 6] |= 1L << length;
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    private EdgeTable(LiteralTexts texts, PackIn in) {
        this.texts = texts;
        this.literals = in.ints();
        this.hashes = in.ints();
        this.slots = in.ints();
        this.longest = in.number();
        this.lengths = in.longs();
    }

    static EdgeTable forward(LiteralTexts texts, int[] literals) {
        return new EdgeTable(texts, literals, true);
    }

    static EdgeTable backward(LiteralTexts texts, int[] literals) {
        return new EdgeTable(texts, literals, false);
    }

    static EdgeTable load(LiteralTexts texts, PackIn in) {
        return new EdgeTable(texts, in);
    }

    void save(PackOut out) {
        out.ints(literals);
        out.ints(hashes);
        out.ints(slots);
        out.number(longest);
        out.longs(lengths);
    }

    boolean isEmpty() {
        return literals.length == 0;
    }

    private static int step(int hash, char c) {
        return hash * 31 + c + 1;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (slots.length - 1);
    }

    private boolean has(int length) {
        return (lengths[length >>> 6] >>> length & 1) != 0;
    }

    /** Literals that are the whole value. */
    void whole(char[] text, int length, LiteralIndex.Hits hits) {
        if (length > longest || !has(length)) {
            return;
        }
        int hash = 0;
        for (int at = 0; at < length; at++) {
            hash = step(hash, text[at]);
        }
        probe(hash, text, 0, length, hits);
    }

    /** Literals that the value starts with. */
    void forwards(char[] text, int length, LiteralIndex.Hits hits) {
        int hash = 0;
        int end = Math.min(length, longest);
        for (int at = 0; at < end; at++) {
            hash = step(hash, text[at]);
            if (has(at + 1)) {
                probe(hash, text, 0, at + 1, hits);
            }
        }
    }

    /** Literals that the value ends with. */
    void backwards(char[] text, int length, LiteralIndex.Hits hits) {
        int hash = 0;
        int end = Math.min(length, longest);
        for (int at = 0; at < end; at++) {
            hash = step(hash, text[length - 1 - at]);
            if (has(at + 1)) {
                probe(hash, text, length - 1 - at, at + 1, hits);
            }
        }
    }

    private void probe(int hash, char[] text, int from, int length, LiteralIndex.Hits hits) {
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int i = slots[slot] - 1;
            if (hashes[i] == hash
                    && texts.length(literals[i]) == length
                    && texts.standsAt(literals[i], text, from)) {
                hits.literal(literals[i]);
            }
        }
    }
}
