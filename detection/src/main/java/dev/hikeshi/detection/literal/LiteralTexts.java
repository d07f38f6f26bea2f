package dev.hikeshi.detection.literal;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.util.Arrays;
import java.util.List;

/** The texts of all literals of an index, one behind the other. Immutable. */
final class LiteralTexts {
    private final char[] chars;
    private final int[] starts; // and the end of the last

    private LiteralTexts(char[] chars, int[] starts) {
        this.chars = chars;
        this.starts = starts;
    }

    static LiteralTexts of(List<Literal> literals) {
        StringBuilder all = new StringBuilder();
        int[] starts = new int[literals.size() + 1];
        for (int i = 0; i < literals.size(); i++) {
            all.append(literals.get(i).text());
            starts[i + 1] = all.length();
        }
        return new LiteralTexts(all.toString().toCharArray(), starts);
    }

    static LiteralTexts load(PackIn in) {
        return new LiteralTexts(in.chars(), in.ints());
    }

    void save(PackOut out) {
        out.chars(chars);
        out.ints(starts);
    }

    int length(int literal) {
        return starts[literal + 1] - starts[literal];
    }

    char at(int literal, int place) {
        return chars[starts[literal] + place];
    }

    /** Whether a literal stands in the text at {@code from}; the caller has seen that it fits. */
    boolean standsAt(int literal, char[] text, int from) {
        int start = starts[literal];
        int end = starts[literal + 1];
        return Arrays.equals(text, from, from + end - start, chars, start, end);
    }
}
