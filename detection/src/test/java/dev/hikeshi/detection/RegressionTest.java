package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Recorded attacks, each for one public rule, with every rule loaded. */
class RegressionTest {

    private static final Map<RegressionPair, List<Finding>> FOUND = new LinkedHashMap<>();

    @BeforeAll
    static void evaluatesTheBinaryLogs() throws IOException {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(SharedData.rules());
        for (RegressionPair pair : RegressionPair.all()) {
            FOUND.put(pair, findings(evaluator, EventFiles.read(List.of(pair.log()))));
        }
    }

    private static List<Finding> findings(
            ReferenceEvaluator evaluator, List<? extends Event> events) {
        List<Finding> findings = new ArrayList<>();
        events.forEach(event -> findings.addAll(evaluator.evaluate(event)));
        return findings;
    }

    @Test
    void everyRecordedAttackIsFoundAsOftenAsPromised() {
        Map<String, String> wrong = new TreeMap<>();
        FOUND.forEach(
                (pair, findings) -> {
                    long found =
                            findings.stream().filter(f -> f.ruleId().equals(pair.ruleId())).count();
                    boolean right = pair.matches() < 0 ? found > 0 : found == pair.matches();
                    if (!right) {
                        wrong.put(pair.ruleId(), found + " instead of " + pair.matches());
                    }
                });
        assertThat(FOUND).hasSize(141);
        assertThat(wrong).isEmpty();
    }

    @Test
    void jsonDumpOfALogGivesTheSameFindings() throws IOException {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(SharedData.rules());
        Map<String, String> differing = new TreeMap<>();
        for (Map.Entry<RegressionPair, List<Finding>> entry : FOUND.entrySet()) {
            RegressionPair pair = entry.getKey();
            List<String> binary = ids(entry.getValue());
            List<String> dump = ids(findings(evaluator, DumpEvents.read(pair.dump())));
            if (!binary.equals(dump)) {
                differing.put(pair.ruleId(), binary + " against " + dump);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).sorted().toList();
    }

    /** Also what else matches a record: so that no rule comes to match too much unseen. */
    @Test
    void noOtherRuleComesOrGoes() throws IOException {
        List<String> lines = new ArrayList<>();
        FOUND.forEach(
                (pair, findings) ->
                        findings.stream().map(f -> line(pair, f)).sorted().forEach(lines::add));
        Golden.compare("regression.out.txt", lines);
    }

    private static String line(RegressionPair pair, Finding finding) {
        return pair.ruleId() + " " + finding.origin().recordId() + " " + finding.ruleId();
    }
}
