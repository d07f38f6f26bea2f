package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("a", "b", "sel_1", "sel_2", "_hidden"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a or b and not b; b; false",
                "a or b and not a; a; true",
                "(a or b) and not a; a; false",
                "not a and b; b; true",
                "not (a and b); a b; false",
                "not not a; a; true",
                "1 of sel_*; sel_2; true",
                "any of sel_*; sel_2; true",
                "all of sel_*; sel_2; false",
                "all of sel_*; sel_1 sel_2; true",
                "1 of *_2; sel_2; true",
                "not 1 of sel_*; a; true",
                "1 of them; _hidden; false",
                "1 of _*; _hidden; true",
                "_hidden; _hidden; true",
                "all of them; a b sel_1 sel_2; true",
                "a and not 1 of sel_* or b; b; true",
                "1 of sel_1; sel_1; true"
            })
    void holdsAsTheGrammarSays(String condition, String matched, boolean expected)
            throws RuleFault {
        Set<String> matching = Set.of(matched.split(" "));
        assertThat(ConditionParser.parse(condition, NAMES).holds(matching::contains))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a and",
                "and a",
                "a b",
                "(a",
                "a)",
                "nosuch",
                "1 of nosuch*",
                "2 of sel_*",
                "a AND b",
                "a | count() > 3",
                "not",
                "1 of",
                "of them",
                "()"
            })
    void refusesWhatTheGrammarLacks(String condition) {
        assertThatThrownBy(() -> ConditionParser.parse(condition, NAMES))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("condition '" + condition + "'");
    }

    @Test
    void refusesAbysses() {
        String deep = "(".repeat(10_000) + "a" + ")".repeat(10_000);
        assertThatThrownBy(() -> ConditionParser.parse(deep, NAMES)).hasMessageContaining("deep");
    }

    @Test
    void listOfConditionsMeansOneOfThem() {
        SmallRule rule =
                SmallRule.process("a: {A: x}\nb: {B: x}\ncondition:\n  - a and b\n  - b and not a");
        assertThat(rule.matches(MapEvent.process().with("B", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("A", "x"))).isFalse();
    }

    @Test
    void listOfMappingsMeansOneOfThem() {
        SmallRule rule = SmallRule.process("s:\n  - A: x\n    B: x\n  - C: x\ncondition: s");
        assertThat(rule.matches(MapEvent.process().with("C", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("A", "x"))).isFalse();
        assertThat(rule.matches(MapEvent.process().with("A", "x").with("B", "x"))).isTrue();
    }
}
