package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    private static final String RULE =
            """
            title: Log cleared
            id: 11111111-2222-4333-8444-555555555555
            status: test
            description: Somebody cleared a log.
            references: [https://example.org/a]
            tags: [attack.t1070.001]
            logsource: {product: windows, service: security}
            detection:
              s: {EventID: 1102}
              condition: s
            falsepositives:
              - Administrators
            level: high
            """;

    private static String reason(String yaml) {
        RuleSet rules = RuleSet.parse("r.yml", yaml);
        assertThat(rules.rules()).isEmpty();
        return rules.notLoaded().getFirst().reason().toString();
    }

    @Test
    void keepsWhatTheRuleSaysAboutItself() {
        assertThat(RuleSet.parse("r.yml", RULE).rules())
                .containsExactly(
                        new Rule(
                                "11111111-2222-4333-8444-555555555555",
                                "",
                                "Log cleared",
                                Level.HIGH,
                                Status.TEST,
                                List.of("attack.t1070.001"),
                                new LogSource("windows", "", "security"),
                                "r.yml",
                                "Somebody cleared a log.",
                                List.of("Administrators"),
                                List.of("https://example.org/a")));
    }

    @Test
    void readsEachDocumentOfAFile() {
        String second = RULE.replace("11111111", "99999999");
        RuleSet rules = RuleSet.parse("r.yml", "\uFEFF" + RULE + "---\n" + second);
        assertThat(rules.rules()).hasSize(2);
        assertThat(rules.countByLogSource())
                .containsExactly(Map.entry(new LogSource("windows", "", "security"), 2));
    }

    @Test
    void loadsWhatStandsBeforeABrokenDocument() {
        RuleSet rules = RuleSet.parse("r.yml", RULE + "---\ntitle: [\n");
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.notLoaded()).hasSize(1);
    }

    @Test
    void saysWhereTheYamlBreaks() {
        String tab = RULE.replace("  s: {EventID", "\ts: {EventID");
        RuleSet rules = RuleSet.parse("r.yml", tab);
        assertThat(rules.notLoaded().getFirst().id()).startsWith("11111111");
        assertThat(rules.notLoaded().getFirst().reason().toString())
                .startsWith("line 9, column 1: no YAML");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(reason(RULE.replace("  s: {EventID: 1102}", "  s: {EventID: 1, EventID: 2}")))
                .isEqualTo("line 9, column 19: key 'EventID' is there twice");
        assertThat(reason(RULE + "level: low\n")).contains("'level' is there twice");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(reason(RULE.replace("level: high", "level: severe"))).contains("unknown level");
        assertThat(reason(RULE.replace("status: test", "status: odd"))).contains("unknown status");
        assertThat(reason(RULE.replace("status: test", "status: unsupported")))
                .contains("unsupported");
        assertThat(reason(RULE.replace("service: security", "host: x"))).contains("'host'");
        assertThat(reason(RULE.replace("title: Log cleared\n", ""))).contains("no title");
        assertThat(reason(RULE.replace("condition: s", "timeframe: 5m\n  condition: s")))
                .contains("timeframe");
        assertThat(reason(RULE.replace("condition: s", "other: x"))).contains("no condition");
        assertThat(reason(RULE.replace("1102", "!!binary aGk="))).contains("unknown YAML type");
        assertThat(reason(RULE.replace("1102", "[[1102]]"))).contains("single value");
    }

    @Test
    void loadsAnIdOnlyOnce() {
        RuleSet rules =
                RuleSet.parse(
                        new TreeMap<>(Map.of("a.yml", RULE, "b.yml", RULE)), Placeholders.NONE);
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.notLoaded())
                .containsExactly(
                        new NotLoaded(
                                "11111111-2222-4333-8444-555555555555",
                                "b.yml",
                                Reason.of(RuleFaultCode.ID_KNOWN, "a.yml")));
    }

    @Test
    void listsYamlThatHoldsNoRule() {
        RuleSet rules = RuleSet.parse("c.yml", "a: b\n");
        assertThat(rules.otherFiles()).containsExactly("c.yml");
        assertThat(rules.notLoaded()).isEmpty();
    }

    @Test
    void loadsFoldersInOrder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/x.yaml"), RULE);
        Files.writeString(folder.resolve("a.yml"), RULE.replace("11111111", "22222222"));
        Files.writeString(folder.resolve("note.txt"), "not read");
        Files.write(folder.resolve("c.yml"), new byte[] {(byte) 0xC3, 0x28});
        RuleSet rules = RuleSet.load(List.of(folder));
        assertThat(rules.rules())
                .extracting(Rule::file)
                .containsExactly(folder + "/a.yml", folder + "/b/x.yaml");
        assertThat(rules.notLoaded())
                .containsExactly(
                        new NotLoaded(
                                "", folder + "/c.yml", Reason.of(RuleFaultCode.FILE_NOT_UTF8)));
    }

    @Test
    void saysWhenAPathIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleSet.load(List.of(folder.resolve("nosuch"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesRulesForWhichNoLogCanArrive() {
        String rule = RULE.replace("service: security", "service: nosuch");
        assertThat(RuleSet.parse("r.yml", rule).rulesWithoutLogs()).hasSize(1);
        assertThat(RuleSet.parse("r.yml", RULE).rulesWithoutLogs()).isEmpty();
    }
}
