package dev.hikeshi.cli.duty;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares two texts of terms, passage by passage, and finds the clauses that cite a change. */
final class Passages {
    private static final Pattern TAG = Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>");
    private static final Pattern BREAK = Pattern.compile("(?<=[。．!！?？])|(?<=\\. )|\\R");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final double ALIKE = 0.6;

    private Passages() {}

    /**
     * One change.
     *
     * @param before the passages that are gone
     * @param after the passages that came
     */
    record Change(List<String> before, List<String> after) {
        Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** The sentences of a text; of a page only what is shown. */
    static List<String> of(String text) {
        boolean page = text.stripLeading().startsWith("<");
        String shown = page ? TAG.matcher(text).replaceAll("\n") : text;
        List<String> passages = new ArrayList<>();
        for (String part : BREAK.splitAsStream(shown).toList()) {
            String passage = SPACE.matcher(part).replaceAll(" ").strip();
            if (!passage.isEmpty()) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** What changed, in the order of the text. */
    static List<Change> changes(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            changes.add(new Change(delta.getSource().getLines(), delta.getTarget().getLines()));
        }
        return changes;
    }

    /** Ids of the clauses whose words stand, whole or nearly, in a passage that is gone. */
    static List<String> citing(Contract contract, Change change) {
        List<String> citing = new ArrayList<>();
        for (Clause clause : contract.clauses()) {
            boolean cites = false;
            for (String gone : change.before()) {
                for (String words : List.of(clause.text().ja(), clause.text().en())) {
                    cites |= of(words).stream().anyMatch(one -> alike(one, gone));
                }
            }
            if (cites) {
                citing.add(clause.id());
            }
        }
        return citing;
    }

    /** One stands in the other, or most pairs of letters are shared (Dice's coefficient). */
    static boolean alike(String a, String b) {
        String one = letters(a);
        String other = letters(b);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all > 0 && 2.0 * pairs.size() / all >= ALIKE;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
