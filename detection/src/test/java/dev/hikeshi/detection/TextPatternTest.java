package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.literal.Shape;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a a true",
                "a aa false",
                "a* abc true",
                "*c abc true",
                "*b* abc true",
                "a*c abc true",
                "a*c ac true",
                "a?c ac false",
                "? x true",
                "* x true",
                "** x true",
                "*a*b* xaxbx true",
                "*ab*ab* xabx false",
                "a\\*c a*c true",
                "a\\*c abc false",
                "a\\\\*c a\\xxc true",
                "a\\\\\\*c a\\*c true",
                "a\\bc a\\bc true",
                "a\\\\bc a\\bc true",
                "a\\ a\\ true",
                "\\\\\\\\x \\\\x true",
                "\\\\\\x \\\\x true",
                "*.exe a.exe.txt false",
                "*aab aaab true",
                "a*?c abc true",
                "a*?c ac false"
            })
    void matchesAsTheStandardSays(String pattern, String text, boolean expected) {
        assertThat(TextPattern.parse(pattern).matches(text)).isEqualTo(expected);
    }

    @Test
    void patternWithoutLettersMatchesEverything() {
        TextPattern contains = TextPattern.parse("").shaped(Shape.CONTAINS);
        assertThat(contains.matches("")).isTrue();
        assertThat(contains.matches("x")).isTrue();
        assertThat(TextPattern.parse("*").matches("")).isTrue();
        assertThat(TextPattern.parse("").matches("x")).isFalse();
        assertThat(TextPattern.parse("").shaped(Shape.STARTS).matches("x")).isTrue();
        assertThat(TextPattern.parse("").shaped(Shape.ENDS).matches("x")).isTrue();
    }

    @Test
    void agreesWithARegexOnRandomPatterns() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String pattern = random(random, "ab*?", 6);
            String text = random(random, "ab", 8);
            String regex = pattern.replace("*", ".*").replace("?", ".");
            assertThat(TextPattern.parse(pattern).matches(text))
                    .as("seed %d: '%s' on '%s'", seed, pattern, text)
                    .isEqualTo(Pattern.matches(regex, text));
        }
    }

    private static String random(Random random, String letters, int longest) {
        int length = random.nextInt(longest + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void writesItselfAsARuleWould() {
        for (String source : new String[] {"a*b?", "\\*\\?", "C:\\\\x"}) {
            TextPattern pattern = TextPattern.parse(source);
            assertThat(TextPattern.parse(pattern.toString())).isEqualTo(pattern);
        }
    }
}
