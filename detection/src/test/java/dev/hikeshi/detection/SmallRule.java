package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import java.util.List;

/** A rule made for one test: a kind of log and the lines below {@code detection}. */
record SmallRule(String yaml) {

    /** A rule for process starts on Windows. */
    static SmallRule process(String detection) {
        return of("{product: windows, category: process_creation}", detection);
    }

    /** A rule for process starts with one selection of one line. */
    static SmallRule item(String item) {
        return process("s:\n  " + item + "\ncondition: s");
    }

    static SmallRule of(String logsource, String detection) {
        return new SmallRule(
                "title: Small\nid: small\nlogsource: "
                        + logsource
                        + "\ndetection:\n"
                        + detection.indent(2));
    }

    boolean matches(Event event) {
        return !findings(event).isEmpty();
    }

    /** What the reference evaluator finds, after the detector has found the same. */
    List<Finding> findings(Event event) {
        List<Finding> findings = evaluator().evaluate(event);
        assertThat(new Detector(rules().compile()).detect(event)).as(yaml).isEqualTo(findings);
        return findings;
    }

    ReferenceEvaluator evaluator() {
        return new ReferenceEvaluator(rules());
    }

    private RuleSet rules() {
        RuleSet rules = RuleSet.parse("small.yml", yaml);
        if (!rules.notLoaded().isEmpty()) {
            throw new IllegalStateException(rules.notLoaded() + "\n" + yaml);
        }
        return rules;
    }

    /** Why the rule is not loaded. */
    String reason() {
        return RuleSet.parse("small.yml", yaml).notLoaded().getFirst().reason().toString();
    }
}
