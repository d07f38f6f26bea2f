package dev.hikeshi.company;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The known word that a misspelt one most likely meant: least number of insertions, deletions,
 * substitutions and swaps of neighbours (Damerau-Levenshtein, optimal string alignment); else the
 * known word that says the same with more parts.
 */
public final class Nearest {
    private static final int LONGEST = 64;

    /** A word of so few letters is near to many words; among more than a few it is a guess. */
    private static final int SHORT = 4;

    private static final int FEW = 12;

    private Nearest() {}

    /**
     * The nearest word within a third of its letters, the first by alphabet; else the one with all
     * its parts; null: none.
     */
    public static @Nullable String of(String word, Collection<String> known) {
        boolean guess = word.length() < SHORT && known.size() > FEW;
        if (guess || word.length() > LONGEST) {
            return null;
        }
        String best = null;
        int bestDistance = Math.max(1, word.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(plain(word), plain(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best == null ? longer(word, known) : best;
    }

    /**
     * The known word of several parts that has every part of this one and the fewest others: {@code
     * restore_backup} means {@code restore_from_backup}; null: none.
     */
    private static @Nullable String longer(String word, Collection<String> known) {
        List<String> parts = parts(word);
        if (parts.size() < 2) {
            return null;
        }
        return known.stream()
                .filter(candidate -> parts(candidate).containsAll(parts))
                .min(
                        Comparator.<String>comparingInt(candidate -> parts(candidate).size())
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static List<String> parts(String word) {
        return List.of(plain(word).split("_"));
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
