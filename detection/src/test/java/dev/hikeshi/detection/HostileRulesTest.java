package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rule file that is made to do harm is loaded or refused; either way it ends. */
class HostileRulesTest {
    private static final String HEAD =
            "title: H\nid: h\nlogsource: {product: windows, category: process_creation}\n";

    private static RuleSet rules(String detection) {
        return RuleSet.parse("hostile.yml", HEAD + "detection:\n" + detection.indent(2));
    }

    private static String refused(String detection) {
        return rules(detection).notLoaded().getFirst().reason().toString();
    }

    private static List<Finding> found(RuleSet rules, String command) {
        assertThat(rules.notLoaded()).isEmpty();
        Event event = MapEvent.process().with("CommandLine", command);
        List<Finding> findings = new Detector(rules.compile()).detect(event);
        assertThat(new ReferenceEvaluator(rules).evaluate(event)).isEqualTo(findings);
        return findings;
    }

    private static String many(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    @Test
    void aHundredThousandValuesAreFoundInOnePass() {
        String list = many(100_000, "    - 'value#x'\n");
        RuleSet rules = rules("s:\n  CommandLine|contains:\n" + list + "condition: s\n");
        assertThat(found(rules, "a value99999x b")).hasSize(1);
        assertThat(found(rules, "a value99999y b")).isEmpty();
    }

    @Test
    void tenThousandSelectionsAreOneCondition() {
        String selections = many(10_000, "s#: {CommandLine: 'v#'}\n");
        assertThat(found(rules(selections + "condition: 1 of s*\n"), "v9999")).hasSize(1);
        assertThat(found(rules(selections + "condition: not 1 of s*\n"), "v9999")).isEmpty();
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(50_000) + "]".repeat(50_000);
        assertThat(refused("s: " + deep + "\ncondition: s\n")).isNotEmpty();
        String maps = "{a: ".repeat(20_000) + "x" + "}".repeat(20_000);
        assertThat(refused("s: " + maps + "\ncondition: s\n")).isNotEmpty();
        String brackets = "(".repeat(50_000) + "s" + ")".repeat(50_000);
        assertThat(refused("s: {A: x}\ncondition: " + brackets + "\n")).contains("deep");
        assertThat(refused("s: {A: x}\ncondition: " + "not ".repeat(50_000) + "s\n"))
                .contains("deep");
    }

    @Test
    void aliasesThatGrowAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
        }
        assertThat(refused(bomb + "condition: a59\n")).isNotEmpty();
    }

    @Test
    void catastrophicRegexesEnd() {
        RuleSet linear = rules("s: {'CommandLine|re': '(a+)+$'}\ncondition: s\n");
        assertThat(found(linear, "a".repeat(5_000) + "b")).isEmpty();
        RuleSet bounded = rules("s: {'CommandLine|re': '(?=(a+)+b)(a*)*c'}\ncondition: s\n");
        assertThat(found(bounded, "a".repeat(5_000) + "d")).isEmpty();
        assertThat(
                        rules(
                                        "s: {'A|re': '"
                                                + "(a?".repeat(3_000)
                                                + ")".repeat(3_000)
                                                + "'}\ncondition: s")
                                .notLoaded()
                                .size())
                .isLessThanOrEqualTo(1);
        RuleSet wide = rules("s: {'CommandLine|re': '.{0,60000}x'}\ncondition: s\n");
        assertThat(wide.notLoaded().size() + found(wide, "y".repeat(1_000)).size()).isZero();
    }

    @Test
    void wildcardsWithoutEndAreQuadraticAtMost() {
        RuleSet rules = rules("s: {CommandLine: '" + "*a".repeat(500) + "*b'}\ncondition: s\n");
        assertThat(found(rules, "a".repeat(20_000))).isEmpty();
    }
}
