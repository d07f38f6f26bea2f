package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Says of rules which can match at all, before they are trusted. */
final class CheckRulesTest {
    private static final String EVENT =
            """
            {"Channel": "Security", "EventID": 4625, "TargetUserName": "x", "Threat Name": "y"}
            """;

    @TempDir Path folder;

    @Test
    void everyBuiltInRuleIsLoadedAndLinear() {
        Ran ran = Ran.hikeshi("rules", "check");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("rules were loaded.").doesNotContain("not loaded", "regex");
    }

    @Test
    void aRuleThatIsNotLoadedIsNamedWithItsPlace() throws IOException {
        rule("bad.yml", "{product: windows, service: security}", "s: {A|nonsense: x}");
        rule("good.yml", "{product: windows, service: security}", "s: {A: x}");
        Ran ran = Ran.hikeshi("rules", "check", folder.toString());
        assertThat(ran.exit()).isEqualTo(Exit.DAMAGED);
        assertThat(ran.out())
                .contains("1 rule was loaded.", "1 rule was not loaded", "bad.yml", "line ");
        Ran ja = Ran.hikeshi("rules", "check", folder.toString(), "--lang", "ja");
        assertThat(ja.out()).contains("読み込めず、何も検知しないルール 1 本", "bad.yml");
    }

    @Test
    void aRuleForALogThatNobodyReadsIsNamed() throws IOException {
        rule("odd.yml", "{product: windows, service: no-such-service}", "s: {A: x}");
        Ran ran = Ran.hikeshi("rules", "check", folder.toString());
        assertThat(ran.out()).contains("1 rule waits for a kind of log", "odd.yml");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void aCostlyRegexIsShown() throws IOException {
        rule("re.yml", "{product: windows, service: security}", "s: {A|re: '(a+)\\1'}");
        Ran ran = Ran.hikeshi("rules", "check", folder.toString());
        assertThat(ran.out()).contains("1 regex runs within a bound", "re.yml: (a+)\\1");
    }

    @Test
    void aFieldThatNoEventOfTheSampleHasIsNamed() throws IOException {
        rule(
                "a.yml",
                "{product: windows, service: security}",
                "s: {TargetUserNam: x, ThreatName: y}");
        rule("b.yml", "{product: windows, category: process_creation}", "s: {Image: x}");
        Path sample = Files.writeString(folder.resolve("sample.json"), EVENT);
        Ran ran = Ran.hikeshi("rules", "check", folder.toString(), "--logs", sample.toString());
        assertThat(ran.out())
                .contains("1 event.", "windows/process_creation: 1 rule", "TargetUserNam: ")
                .doesNotContain(" ThreatName: ", " Image: ");
    }

    private void rule(String name, String logsource, String selection) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "title: "
                        + name
                        + "\nid: "
                        + name
                        + "\nlogsource: "
                        + logsource
                        + "\ndetection:\n  "
                        + selection
                        + "\n  condition: s\n");
    }
}
