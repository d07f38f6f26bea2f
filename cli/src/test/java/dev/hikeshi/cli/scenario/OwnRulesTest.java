package dev.hikeshi.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.cli.finding.RuleTitles;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.ReferenceEvaluator;
import dev.hikeshi.detection.RuleSet;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Each rule of our own against events that it must match and events that only look near. */
class OwnRulesTest {

    @Test
    void everyRuleLoads() throws IOException {
        RuleSet rules = RuleSet.load(List.of(Project.RULES));

        assertThat(rules.notLoaded()).isEmpty();
        assertThat(rules.rulesWithoutLogs()).isEmpty();
        assertThat(rules.rules()).hasSizeGreaterThanOrEqualTo(84);
    }

    @Test
    void everyRuleHasAJapaneseTitleAndSaysWhatToDo() throws IOException {
        for (Path file : ruleFiles()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).contains("    What to do: ", "falsepositives:");
            Map<?, ?> rule = (Map<?, ?>) yaml(text);
            String title = String.valueOf(rule.get("title"));
            assertThat(RuleTitles.of(Language.JA, String.valueOf(rule.get("id")), title))
                    .as(file.toString())
                    .isNotEqualTo(title);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleMatchesWhatItMustAndNothingNear() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path rule : ruleFiles()) {
            ReferenceEvaluator evaluator = new ReferenceEvaluator(RuleSet.load(List.of(rule)));
            Map<?, ?> cases = cases(rule);
            addTests(tests, rule, evaluator, list(cases, "match"), true);
            addTests(tests, rule, evaluator, list(cases, "near_miss"), false);
        }
        return tests.stream();
    }

    private static void addTests(
            List<DynamicTest> tests,
            Path rule,
            ReferenceEvaluator evaluator,
            List<?> cases,
            boolean matches) {
        assertThat(cases).as("%s in %s", matches ? "match" : "near_miss", rule).isNotEmpty();
        for (Object one : cases) {
            Map<?, ?> written = (Map<?, ?>) one;
            String name = rule.getFileName() + (matches ? ": " : " not: ") + written.get("why");
            tests.add(DynamicTest.dynamicTest(name, () -> check(evaluator, written, matches)));
        }
    }

    private static List<?> list(Map<?, ?> cases, String key) {
        return cases.get(key) instanceof List<?> list ? list : List.of();
    }

    private static void check(ReferenceEvaluator evaluator, Map<?, ?> written, boolean matches) {
        Map<?, ?> event = (Map<?, ?>) Objects.requireNonNull(written.get("event"));
        List<Finding> findings = evaluator.evaluate(WrittenEvent.of(event));
        assertThat(findings).hasSize(matches ? 1 : 0);
    }

    private static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.list(Project.RULES)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        }
    }

    private static Map<?, ?> cases(Path rule) throws IOException {
        String name = rule.getFileName().toString().replace(".yml", ".yaml");
        try (InputStream in = OwnRulesTest.class.getResourceAsStream("/rules/" + name)) {
            assertThat(in).as("test events of %s", rule).isNotNull();
            return (Map<?, ?>) yaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
