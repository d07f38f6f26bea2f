package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter takes matches away, whichever way its condition is written. */
class FilterTest {
    private static final String RULE =
            """
            title: Any start
            id: any-start
            name: starts
            logsource: {product: windows, category: process_creation}
            detection: {s: {'Image|endswith': '.exe'}, condition: s}
            """;

    private static String filter(String rules, String condition) {
        return """
               ---
               title: Administrators
               id: admins
               logsource: {product: windows}
               filter:
                 rules: %s
                 s: {'User|startswith': adm_}
                 other: {Image: 'c:\\ok.exe'}
                 condition: %s
               """
                .formatted(rules, condition);
    }

    private static boolean found(String yaml, String user) {
        Event event = MapEvent.process().with("Image", "x.exe").with("User", user);
        RuleSet rules = RuleSet.parse("f.yml", yaml);
        assertThat(rules.notLoaded()).isEmpty();
        int fast = new Detector(rules.compile()).detect(event).size();
        assertThat(new ReferenceEvaluator(rules).evaluate(event)).hasSize(fast);
        return fast == 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "not s", "s or other", "not (s or other)", "not 1 of *"})
    void takesAway(String condition) {
        for (String rules : new String[] {"[any-start]", "[starts]", "any"}) {
            String yaml = RULE + filter(rules, condition);
            assertThat(found(yaml, "adm_bo")).isFalse();
            assertThat(found(yaml, "bo")).isTrue();
        }
    }

    @Test
    void holdsForItsKindOfLogOnly() {
        String yaml = RULE + filter("any", "s").replace("windows}\nfilter", "linux}\nfilter");
        assertThat(found(yaml, "adm_bo")).isTrue();
    }

    @Test
    void refusesWhatCanBeReadInTwoWays() {
        RuleSet rules = RuleSet.parse("f.yml", RULE + filter("any", "other and not s"));
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.notLoaded().getFirst().reason().toString()).contains("two ways");
        assertThat(rules.notLoaded().getFirst().id()).isEqualTo("admins");
    }

    @Test
    void saysWhichRulesAreNotThere() {
        RuleSet rules = RuleSet.parse("f.yml", RULE + filter("[any-start, gone]", "s"));
        assertThat(rules.notLoaded().getFirst().reason().toString()).contains("gone");
    }
}
