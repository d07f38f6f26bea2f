package dev.hikeshi.detection.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The index finds what asking for one literal after the other finds. */
class LiteralIndexTest {
    /** Few letters, so that much is found; wide ones whose low bytes are those of narrow ones. */
    private static final String LETTERS = "ab-\\a\u0161\u0461\uD83D\uDE00";

    private static final List<Shape> SHAPES = List.of(Shape.values());

    @RepeatedTest(300)
    void findsWhatThePlainSearchFinds(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Literal> literals = new ArrayList<>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Shape shape = SHAPES.get(random.nextInt(SHAPES.size()));
            literals.add(new Literal(text(random, shape == Shape.WHOLE ? 0 : 1, 9), shape));
        }
        LiteralIndex index = LiteralIndex.of(literals);
        for (int i = 0; i < 40; i++) {
            String value = text(random, 0, 40);
            assertThat(found(index, value))
                    .as("seed %d: %s in %s", info.getCurrentRepetition(), literals, value)
                    .isEqualTo(plain(literals, value));
        }
    }

    @Test
    void findsAmongManyThousands() {
        Random random = new Random(1);
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            literals.add(new Literal(Long.toString(random.nextLong(), 36), Shape.CONTAINS));
        }
        LiteralIndex index = LiteralIndex.of(literals);
        String value = "x" + literals.get(7).text() + "y" + literals.get(19_999).text();
        assertThat(found(index, value)).isEqualTo(plain(literals, value)).contains(7, 19_999);
    }

    @Test
    void readsNoFurtherThanTheLength() {
        LiteralIndex index = LiteralIndex.of(List.of(new Literal("abcd", Shape.CONTAINS)));
        List<Integer> found = new ArrayList<>();
        index.find("xabcd".toCharArray(), 4, found::add);
        assertThat(found).isEmpty();
        index.find("xabcd".toCharArray(), 5, found::add);
        assertThat(found).containsExactly(0);
    }

    private static String text(Random random, int shortest, int longest) {
        int length = random.nextInt(shortest, longest + 1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static Set<Integer> found(LiteralIndex index, String value) {
        Set<Integer> found = new TreeSet<>();
        char[] buffer = (value + "abab-\\").toCharArray();
        index.find(buffer, value.length(), found::add);
        return found;
    }

    private static Set<Integer> plain(List<Literal> literals, String value) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < literals.size(); i++) {
            Literal literal = literals.get(i);
            boolean there =
                    switch (literal.shape()) {
                        case WHOLE -> value.equals(literal.text());
                        case STARTS -> value.startsWith(literal.text());
                        case ENDS -> value.endsWith(literal.text());
                        case CONTAINS -> value.contains(literal.text());
                    };
            if (there) {
                found.add(i);
            }
        }
        return found;
    }
}
