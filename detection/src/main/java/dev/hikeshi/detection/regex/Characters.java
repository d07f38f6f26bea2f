package dev.hikeshi.detection.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The single characters that an expression speaks of, each as written ({@code \w}, {@code [a-f]}),
 * and which real characters each of them is. Real characters that are the same to all of them form
 * a kind. Used by one thread.
 */
final class Characters {

    /**
     * As written.
     *
     * @param flags of {@link Pattern}
     */
    record Written(String source, int flags) {}

    private final List<Matcher> matchers = new ArrayList<>();
    private final Map<BitSet, Integer> kinds = new HashMap<>();
    private final List<BitSet> members = new ArrayList<>();
    private final short[] narrow = new short[256]; // kind + 1; 0: not asked yet
    private final Map<Character, Short> wide = new HashMap<>();

    Characters(Iterable<Written> written) {
        for (Written one : written) {
            matchers.add(Pattern.compile(one.source(), one.flags()).matcher(""));
        }
    }

    /** The kind of a real character. */
    int kind(char c) {
        if (c < narrow.length) {
            if (narrow[c] == 0) {
                narrow[c] = (short) (ask(c) + 1);
            }
            return narrow[c] - 1;
        }
        return wide.computeIfAbsent(c, wanted -> (short) ask(wanted));
    }

    /** How many kinds were met. */
    int kinds() {
        return members.size();
    }

    /** Whether characters of a kind are what was written. */
    boolean is(int kind, int written) {
        return members.get(kind).get(written);
    }

    private int ask(char c) {
        String text = Character.toString(c);
        BitSet answers = new BitSet(matchers.size());
        for (int i = 0; i < matchers.size(); i++) {
            answers.set(i, matchers.get(i).reset(text).matches());
        }
        Integer known = kinds.putIfAbsent(answers, members.size());
        if (known == null) {
            members.add(answers);
            return members.size() - 1;
        }
        return known;
    }

    /** Numbers what is written, each once. */
    static final class Numbers {
        private final Map<Written, Integer> numbers = new LinkedHashMap<>();

        int of(String source, int flags) {
            return numbers.computeIfAbsent(new Written(source, flags), w -> numbers.size());
        }

        List<Written> written() {
            return List.copyOf(numbers.keySet());
        }
    }
}
