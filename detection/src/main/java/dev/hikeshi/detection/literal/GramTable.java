package dev.hikeshi.detection.literal;

import java.util.HashMap;
import java.util.List;
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
    private final Numbered[] literals;
    private final int[] offsets; // of the gram in its literal
    private final int[] keys;
    private final int[] heads; // first literal of a slot + 1
    private final int[] next; // literal behind this one in its slot + 1
    private final long[] bits;
    private final int bitShift;
    private final int slotShift;

    private GramTable(int gram, List<Numbered> literals) {
        this.gram = gram;
        this.mask = gram == 2 ? 0xFF_FFFF : -1; // the upper half of a wide character stays
        this.literals = literals.toArray(Numbered[]::new);
        int count = this.literals.length;
        int slotBits = 32 - Integer.numberOfLeadingZeros(Math.max(3, count * 2));
        this.slotShift = 32 - slotBits;
        this.bitShift = Math.max(7, slotShift - 4);
        this.bits = new long[1 << Math.max(0, 32 - bitShift - 6)];
        this.heads = new int[1 << slotBits];
        this.next = new int[count];
        this.offsets = new int[count];
        this.keys = new int[count];
        Map<Integer, Integer> uses = uses();
        for (int i = 0; i < count; i++) {
            file(i, rarest(this.literals[i].chars(), uses));
        }
    }

    static GramTable of(int gram, List<Numbered> literals) {
        return new GramTable(gram, literals);
    }

    boolean isEmpty() {
        return literals.length == 0;
    }

    private Map<Integer, Integer> uses() {
        Map<Integer, Integer> uses = new HashMap<>();
        for (Numbered literal : literals) {
            for (int at = 0; at + gram <= literal.length(); at++) {
                uses.merge(key(literal.chars(), at), 1, Integer::sum);
            }
        }
        return uses;
    }

    private int rarest(char[] chars, Map<Integer, Integer> uses) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at + gram <= chars.length; at++) {
            int count = uses.getOrDefault(key(chars, at), 0);
            if (count < fewest) {
                fewest = count;
                best = at;
            }
        }
        return best;
    }

    private void file(int literal, int offset) {
        int key = key(literals[literal].chars(), offset);
        int hash = key * 0x9E3779B9;
        offsets[literal] = offset;
        keys[literal] = key;
        next[literal] = heads[hash >>> slotShift];
        heads[hash >>> slotShift] = literal + 1;
        int bit = hash >>> bitShift;
        bits[bit >>> 6] |= 1L << bit;
    }

    private int key(char[] chars, int at) {
        int key = 0;
        for (int i = at; i < at + gram; i++) {
            key = (key << 8) ^ chars[i];
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
            Numbered literal = literals[i - 1];
            int from = at - offsets[i - 1];
            if (keys[i - 1] == key
                    && from >= 0
                    && from + literal.length() <= length
                    && literal.standsAt(text, from)) {
                hits.literal(literal.number());
            }
        }
    }
}
