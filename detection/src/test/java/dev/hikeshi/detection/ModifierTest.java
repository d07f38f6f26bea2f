package dev.hikeshi.detection;

import static dev.hikeshi.detection.SmallRule.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A|nosuch: x; unknown modifier 'nosuch'",
                "A|contains|startswith: x; only one of contains, startswith",
                "A|contains|contains: x; twice",
                "A|re|contains: x; re does not go with contains",
                "A|cidr|windash: 10.0.0.0/8; cidr does not go with windash",
                "A|cidr: 10.0.0.1/8; bits set behind",
                "A|cidr: 10.0.0; no network",
                "A|exists|neq: true; exists stands alone",
                "A|exists: maybe; true or false",
                "A|lt: many; no decimal number",
                "A|i: x; belong to re",
                "A|re|cased: x; cased is for texts",
                "A|wide: x; needs base64",
                "A|base64|wide: x; comes before base64",
                "A|contains|base64: x; base64 comes before",
                "A|base64|windash: x; windash comes before",
                "A|base64: x*; wildcards cannot",
                "A|base64|base64offset: x; only one of",
                "A|fieldref|windash: B; fieldref does not go",
                "A|hour|contains: 3; numbers only",
                "A|hour|re: 3; numbers only",
                "A|all: x; needs a list",
                "A: []; empty list",
                "A|contains: [null]; null goes with no modifier",
                "A: {b: c}; must be a single value",
                "A|re: '('; regex",
                "A|expand: '%x%'; no values are known",
                "'|startswith': x; needs a field",
                "'': ''; empty keyword",
                "A|: x; unknown modifier",
                "A|contains|windash: '-a -b -c -d -e -f'; more than 5 flags"
            })
    void refusesWhatMakesNoSense(String item, String reason) {
        assertThat(item(item).reason()).startsWith("line ").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A|all|contains: [x, y]",
                "A|windash|contains|all: ['-x', y]",
                "A|wide|base64offset|contains: x",
                "A|utf16|base64|cased|startswith: x",
                "A|re|i|m|s: x",
                "A|neq|re: x",
                "A|hour|lt: 3",
                "A|neq: null",
                "A|cidr|neq: 10.0.0.0/8",
                "A|fieldref|contains|neq: B"
            })
    void acceptsWhatMakesSense(String item) {
        assertThat(RuleSet.parse("x", item(item).yaml()).notLoaded()).isEmpty();
    }

    @Test
    void everyModifierOfTheStandardIsKnown() {
        String all =
                "contains startswith endswith all cased exists neq windash re i m s base64"
                        + " base64offset wide utf16le utf16be utf16 cidr lt lte gt gte minute hour"
                        + " day week month year fieldref expand";
        assertThat(Modifier.values())
                .extracting(Modifier::word)
                .containsExactlyInAnyOrder(all.split(" "));
    }

    /** The secret stands somewhere in data; whatever surrounds it, its Base64 form is found. */
    @Test
    void findsEncodedTextAtEveryOffset() {
        long seed = 20261123;
        Random random = new Random(seed);
        SmallRule utf8 = item("A|base64offset|contains|cased: 'secret!'");
        SmallRule wide = item("A|wide|base64offset|contains|cased: 'secret!'");
        for (int round = 0; round < 60; round++) {
            String before = "b".repeat(random.nextInt(5));
            String after = "a".repeat(random.nextInt(5));
            String text = before + "secret!" + after;
            byte[] utf16 =
                    ("x".repeat(random.nextInt(3)) + text).getBytes(StandardCharsets.UTF_16LE);
            assertThat(utf8.matches(encoded(text.getBytes(StandardCharsets.UTF_8))))
                    .as("seed %d, %s", seed, text)
                    .isTrue();
            assertThat(wide.matches(encoded(utf16))).as("seed %d, wide %s", seed, text).isTrue();
        }
        assertThat(utf8.matches(encoded("secret?".getBytes(StandardCharsets.UTF_8)))).isFalse();
    }

    private static MapEvent encoded(byte[] bytes) {
        return MapEvent.process().with("A", Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void writesEachCharacterEncoding() {
        assertThat(Encoding.bytes("ab", Modifier.WIDE)).containsExactly('a', 0, 'b', 0);
        assertThat(Encoding.bytes("a", Modifier.UTF16BE)).containsExactly(0, 'a');
        assertThat(Encoding.bytes("a", Modifier.UTF16)).containsExactly(0xFF, 0xFE, 'a', 0);
        assertThat(Encoding.bytes("é", Modifier.BASE64)).hasSize(2);
    }

    @Test
    void allMeansEveryValue() {
        SmallRule rule = item("A|contains|all: [x, y]");
        assertThat(rule.matches(MapEvent.process().with("A", "xy"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("A", "x"))).isFalse();
    }
}
