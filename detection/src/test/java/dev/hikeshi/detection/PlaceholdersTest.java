package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hikeshi.telemetry.Event;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names under {@code expand} stand for the values of a list. */
class PlaceholdersTest {

    private static RuleSet rules(String item, String values) throws Placeholders.BrokenValues {
        String yaml = SmallRule.item(item).yaml();
        return RuleSet.parse(Map.of("p.yml", yaml), Placeholders.parse(values));
    }

    private static boolean found(String item, String user) throws Placeholders.BrokenValues {
        Event event = MapEvent.process().with("User", user);
        RuleSet rules = rules(item, "admins: [ann, 'b*']\nhost: pc1\n");
        assertThat(rules.notLoaded()).isEmpty();
        boolean fast = !new Detector(rules.compile()).detect(event).isEmpty();
        assertThat(new ReferenceEvaluator(rules).evaluate(event)).hasSize(fast ? 1 : 0);
        return fast;
    }

    @Test
    void standForEachValue() throws Placeholders.BrokenValues {
        assertThat(found("User|expand: '%admins%'", "ANN")).isTrue();
        assertThat(found("User|expand: '%admins%'", "bob")).isTrue();
        assertThat(found("User|expand: '%admins%'", "carl")).isFalse();
        assertThat(found("User|contains|expand: '%host%\\\\%admins%'", "x\\pc1\\ann!")).isTrue();
        assertThat(found("User|expand: '50\\%'", "50%")).isTrue();
    }

    @Test
    void unknownNamesAreTold() throws Placeholders.BrokenValues {
        Reason reason = rules("User|expand: '%nobody%'", "a: b").notLoaded().getFirst().reason();
        assertThat(reason.code()).isEqualTo(RuleFaultCode.PLACEHOLDER_UNKNOWN);
        assertThat(reason.values()).containsExactly("%nobody%");
        assertThat(reason.hasPlace()).isTrue();
    }

    @Test
    void brokenFilesAreTold() {
        assertThatExceptionOfType(Placeholders.BrokenValues.class)
                .isThrownBy(() -> Placeholders.parse("- a\n"));
        assertThatExceptionOfType(Placeholders.BrokenValues.class)
                .isThrownBy(() -> Placeholders.parse("a: [b\n"));
    }
}
