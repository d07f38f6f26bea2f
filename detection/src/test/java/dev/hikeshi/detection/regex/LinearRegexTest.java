package dev.hikeshi.detection.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linear search finds what {@link Pattern} finds. */
class LinearRegexTest {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "b",
                    "A",
                    ".",
                    "\\w",
                    "\\s",
                    "\\d",
                    "[ab]",
                    "[^a]",
                    "[a-c1-3]",
                    "\\.",
                    "\u00e9",
                    "\\\\",
                    " ",
                    "x{2}",
                    "a{1,3}",
                    "b{2,}",
                    "\\x41");
    private static final List<String> QUANTIFIERS =
            List.of("", "", "", "*", "+", "?", "*?", "{0,2}");
    private static final String LETTERS = "aAbB1 .\\x\n\u00e9\u00c9\u212a";

    @RepeatedTest(1000)
    void findsWhatPatternFinds(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String source = expression(random, 2);
        int flags =
                Pattern.UNIX_LINES
                        | (random.nextBoolean()
                                ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
                                : 0)
                        | (random.nextInt(4) == 0 ? Pattern.DOTALL : 0);
        Optional<LinearRegex> linear = LinearRegex.of(source, flags);
        Pattern pattern = Pattern.compile(source, flags);
        for (int i = 0; i < 30; i++) {
            String text = text(random);
            linear.ifPresent(
                    regex ->
                            assertThat(regex.finds(text))
                                    .as(
                                            "seed %d: %s in %s",
                                            info.getCurrentRepetition(), source, text)
                                    .contains(pattern.matcher(text).find()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net\\s+(user|group)",
                "(?i)set.*&&",
                "(?:a|b)+c$",
                "^x",
                "a{1,64}.b",
                "\\+.*\\+.*\\+",
                "[\"'{}`]",
                "(a+)+$",
                "\\d{1,3}(?:\\.\\d{1,3}){3}"
            })
    void takesWhatRulesUse(String source) {
        assertThat(LinearRegex.of(source, Pattern.UNIX_LINES)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(a)\\1",
                "a\\b",
                "a++",
                "(?m)^a",
                "a$b?\n",
                "(a{2000}){2000}",
                "\\p{L}"
            })
    void leavesTheRestToPattern(String source) {
        assertThat(LinearRegex.of(source, Pattern.UNIX_LINES)).isEmpty();
    }

    @Test
    void nestedRepeatsTakeNoLongerThanTheText() {
        LinearRegex regex = LinearRegex.of("(a+)+(a+)+$", Pattern.UNIX_LINES).orElseThrow();
        assertThat(regex.finds("a".repeat(100_000) + "b")).contains(false);
    }

    @Test
    void saysWhenItCannotSay() {
        LinearRegex regex = LinearRegex.of("a.b", Pattern.UNIX_LINES).orElseThrow();
        assertThat(regex.finds("a\uD83D\uDE00b")).isEmpty();
    }

    @Test
    void tooManyStatesAreNotBuiltTwice() {
        LinearRegex regex = LinearRegex.of("[ab]*a[ab]{20}c", Pattern.UNIX_LINES).orElseThrow();
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(random.nextBoolean() ? 'a' : 'b');
        }
        assertThat(regex.finds("b" + "a".repeat(21) + "c")).contains(true);
        assertThat(regex.finds(text.toString())).isEmpty();
        assertThat(regex.finds("a")).isEmpty();
    }

    private static String expression(Random random, int depth) {
        StringBuilder source = new StringBuilder(random.nextInt(12) == 0 ? "^" : "");
        int pieces = random.nextInt(1, 5);
        for (int i = 0; i < pieces; i++) {
            source.append(piece(random, depth));
        }
        return source.append(random.nextInt(12) == 0 ? "$" : "").toString();
    }

    private static String piece(Random random, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            return (random.nextBoolean() ? "(" : "(?:")
                    + expression(random, depth - 1)
                    + (random.nextBoolean() ? "|" + expression(random, depth - 1) : "")
                    + ")"
                    + QUANTIFIERS.get(random.nextInt(QUANTIFIERS.size()));
        }
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return piece.endsWith("}")
                ? piece
                : piece + QUANTIFIERS.get(random.nextInt(QUANTIFIERS.size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(13);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
