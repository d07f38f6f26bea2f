package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scan with correlations, filters and values for placeholders, on logs in two files. */
final class ScanOverTimeTest {
    @TempDir Path folder;

    @BeforeEach
    void rulesAndLogs() throws IOException {
        Files.writeString(
                folder.resolve("rules.yml"),
                """
                title: Failed
                id: failed
                logsource: {category: app}
                detection: {s: {What: fail, 'Who|expand': '%staff%'}, condition: s}
                ---
                title: Guessing
                id: guessing
                level: high
                correlation:
                  type: event_count
                  rules: [failed]
                  group-by: [Who]
                  timespan: 5m
                  condition: {gte: 2}
                ---
                title: Not the test account
                id: no-test
                logsource: {category: app}
                filter: {rules: [failed], s: {Who: test}, condition: s}
                """);
        Files.writeString(folder.resolve("values.yaml"), "staff: [ann, bob, test]\n");
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("a.json"), event(3, "ann") + event(1, "bob"));
        Files.writeString(
                logs.resolve("b.json"),
                event(1, "ann") + event(1, "test") + event(2, "test") + event(9, "bob"));
    }

    private static String event(int minute, String who) {
        return """
               {"@timestamp": "2026-11-24T10:0%d:00Z", "logsource": {"category": "app"}, \
               "What": "fail", "Who": "%s"}
               """
                .formatted(minute, who);
    }

    @Test
    void findsOverTimeWhateverTheFileAndTheThreads() {
        for (String threads : List.of("1", "4")) {
            Ran ran = scan("--values", folder + "/values.yaml", "--threads", threads);
            assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
            assertThat(ran.out().lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "\"rule_id\":\"guessing\"",
                            "\"time\":\"2026-11-24T10:03:00Z\"",
                            "\"Who\":\"ann\"",
                            "\"event_count\":\"2\"",
                            "b.json#",
                            "a.json#");
        }
    }

    @Test
    void withoutValuesSaysWhatIsMissing() {
        Ran ran = scan();
        assertThat(ran.err()).contains("%staff%").contains("--values");
    }

    @Test
    void aFileOfValuesThatCannotBeReadIsTold() throws IOException {
        assertThat(scan("--values", folder + "/no.yaml").err()).contains("[values-unreadable]");
        Files.writeString(folder.resolve("values.yaml"), "staff: [ann\n");
        Ran ran = scan("--values", folder + "/values.yaml");
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(ran.err()).contains("[values-broken]", "line ");
    }

    @Test
    void checkCountsThem() {
        Ran ran =
                Ran.hikeshi(
                        "rules",
                        "check",
                        folder + "/rules.yml",
                        "--values",
                        folder + "/values.yaml",
                        "--lang",
                        "en");
        assertThat(ran.exit()).as(ran.out()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("1 rule was loaded", "1 correlation was loaded");
    }

    private Ran scan(String... more) {
        List<String> arguments = new ArrayList<>(List.of("scan", folder + "/logs"));
        arguments.addAll(List.of("--rules", folder + "/rules.yml", "--format", "jsonl"));
        arguments.addAll(List.of("--lang", "en"));
        arguments.addAll(List.of(more));
        return Ran.hikeshi(arguments.toArray(String[]::new));
    }
}
