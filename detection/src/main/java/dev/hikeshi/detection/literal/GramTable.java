package dev.hikeshi.detection.literal;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts that may stand anywhere in a value, each filed under a gram: some characters in a row. Of
 * the grams of a text the one is taken that is rarest among all the texts of the table.
 *
 * <p>The characters of a gram are folded into one {@code int}, eight bits apart; grams of Latin-1
 * are exact, others may collide, which costs a comparison and nothing else.
 */
final class GramTable {
    private final int gram;
    private final int mask;
    private final LiteralTexts texts;
    private final int[] literals; // by place
    private final int[] offsets; // of the gram in its literal
    private final int[] keys;
    private final int[] heads; // first literal of a slot + 1
    private final int[] next; // literal behind this one in its slot + 1
    private final long[] bits;
    private final int bitShift;
    private final int slotShift;

    private GramTable(int gram, LiteralTexts texts, int[] literals) {
        this.gram = gram;
        this.mask = mask(gram);
        this.texts = texts;
        this.literals = literals;
        int count = literals.length;
        int slotBits = 32 - Integer.numberOfLeadingZeros(Math.max(3, count * 2));
        this.slotShift = 32 - slotBits;
        this.bitShift = bitShift(slotShift);
        this.bits = new long[1 << Math.max(0, 32 - bitShift - 6)];
        this.heads = new int[1 << slotBits];
        this.next = new int[count];
        this.offsets = new int[count];
        this.keys = new int[count];
        Map<Integer, Integer> uses = uses();
        for (int i = 0; i < count; i++) {
            file(i, rarest(literals[i], uses));
        }
    }

    private GramTable(int gram, LiteralTexts texts, PackIn in) {
        this.gram = gram;
        this.mask = mask(gram);
        this.texts = texts;
        this.literals = in.ints();
        this.offsets = in.ints();
        this.keys = in.ints();
        this.heads = in.ints();
        this.next = in.ints();
        this.bits = in.longs();
        this.slotShift = in.number();
        this.bitShift = bitShift(slotShift);
    }

    private static int mask(int gram) {
        return gram == 2 ? 0xFF_FFFF : -1; // the upper half of a wide character stays
    }

    private static int bitShift(int slotShift) {
        return Math.max(7, slotShift - 4);
    }

    static GramTable of(int gram, LiteralTexts texts, int[] literals) {
        return new GramTable(gram, texts, literals);
    }

    static GramTable load(int gram, LiteralTexts texts, PackIn in) {
        return new GramTable(gram, texts, in);
    }

    void save(PackOut out) {
        out.ints(literals);
        out.ints(offsets);
        out.ints(keys);
        out.ints(heads);
        out.ints(next);
        out.longs(bits);
        out.number(slotShift);
    }

    boolean isEmpty() {
        return literals.length == 0;
    }

    private Map<Integer, Integer> uses() {
        Map<Integer, Integer> uses = new HashMap<>();
        for (int literal : literals) {
            for (int at = 0; at + gram <= texts.length(literal); at++) {
                uses.merge(key(literal, at), 1, Integer::sum);
            }
        }
        return uses;
    }

    private int rarest(int literal, Map<Integer, Integer> uses) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at + gram <= texts.length(literal); at++) {
            int count = uses.getOrDefault(key(literal, at), 0);
            if (count < fewest) {
                fewest = count;
                best = at;
            }
        }
        return best;
    }

    private void file(int place, int offset) {
        int key = key(literals[place], offset);
        int hash = key * 0x9E3779B9;
        offsets[place] = offset;
        keys[place] = key;
        next[place] = heads[hash >>> slotShift];
        heads[hash >>> slotShift] = place + 1;
        int bit = hash >>> bitShift;
        bits[bit >>> 6] |= 1L << bit;
    }

    private int key(int literal, int at) {
        int key = 0;
        for (int i = at; i < at + gram; i++) {
            key = (key << 8) ^ texts.at(literal, i);
        }
        return key & mask;
    }

    /** Tells every place where a literal stands. A loop without calls: every value passes here. */
    void find(char[] text, int length, LiteralIndex.Hits hits) {
        int key = 0;
        int first = Math.min(gram - 1, length);
        for (int at = 0; at < first; at++) {
            key = (key << 8) ^ text[at];
        }
        for (int at = first; at < length; at++) {
            key = (key << 8) ^ text[at];
            int hash = own(key, text, at) * 0x9E3779B9;
            int bit = hash >>> bitShift;
            if ((bits[bit >>> 6] >>> bit & 1) != 0) {
                compare(own(key, text, at), hash, text, at - gram + 1, length, hits);
            }
        }
    }

    /** The key of the gram that ends here, without what stands before it. */
    private int own(int key, char[] text, int at) {
        return gram == 4 ? key : (text[at - 1] << 8 ^ text[at]) & mask;
    }

    private void compare(
            int key, int hash, char[] text, int at, int length, LiteralIndex.Hits hits) {
        for (int i = heads[hash >>> slotShift]; i != 0; i = next[i - 1]) {
            int literal = literals[i - 1];
            int from = at - offsets[i - 1];
            if (keys[i - 1] == key
                    && from >= 0
                    && from + texts.length(literal) <= length
                    && texts.standsAt(literal, text, from)) {
                hits.literal(literal);
            }
        }
    }
}
