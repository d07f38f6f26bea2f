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

/** A scan shows what was asked for and nothing else. */
final class ScanFilterTest {
    @TempDir Path folder;

    @BeforeEach
    void twoRulesAndThreeEvents() throws IOException {
        rule("mild", "low", "A: x");
        rule("bad", "high", "B: y");
        Files.writeString(
                folder.resolve("log.json"),
                event("2026-11-21T10:00:00Z", "\"A\": \"x\"")
                        + event("2026-11-22T10:00:00Z", "\"A\": \"x\", \"B\": \"y\"")
                        + event("", "\"A\": \"x\""));
    }

    @Test
    void showsEverythingUnasked() {
        assertThat(lines()).hasSize(4);
    }

    @Test
    void levelLeavesOutTheMilder() {
        assertThat(lines("--level", "medium")).singleElement().asString().contains("bad");
        assertThat(scan("--level", "terrible").exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(scan("--level", "terrible").err()).contains("informational, low, medium");
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        assertThat(lines("--from", "2026-11-22T19:00:00+09:00")).hasSize(3);
        assertThat(lines("--to", "2026-11-22T10:00:00Z")).hasSize(2);
        assertThat(lines("--from", "2026-11-22T10:00:01Z"))
                .singleElement()
                .asString()
                .contains("null");
    }

    @Test
    void aRangeThatCannotBeIsRefused() {
        assertThat(scan("--from", "yesterday").err()).contains("--from", "[time-zone]");
        assertThat(scan("--from", "2026-11-22T10:00:00Z", "--to", "2026-11-22T10:00:00Z").err())
                .contains("[range-empty]");
    }

    @Test
    void countsByRuleTheWorstFirst() {
        assertThat(lines("--count"))
                .containsExactly(
                        "{\"rule_id\":\"bad\",\"rule_title\":\"bad\",\"level\":\"high\",\"count\":1}",
                        "{\"rule_id\":\"mild\",\"rule_title\":\"mild\",\"level\":\"low\",\"count\":3}");
        assertThat(lines("--count", "--format", "csv"))
                .containsExactly(
                        "rule_id,rule_title,level,count", "bad,bad,high,1", "mild,mild,low,3");
        assertThat(scan("--count", "--format", "table").out())
                .contains("       1 high          bad");
    }

    @Test
    void timesketchHasItsThreeColumnsFirst() {
        List<String> rows = lines("--format", "timesketch", "--level", "high");
        assertThat(rows.getFirst()).startsWith("message,datetime,timestamp_desc,rule_id,");
        assertThat(rows.getLast()).startsWith("bad,2026-11-22T10:00:00Z,Event Logged,bad,high,");
    }

    private List<String> lines(String... more) {
        Ran ran = scan(more);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        return ran.out().lines().toList();
    }

    private Ran scan(String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "scan",
                                folder.resolve("log.json").toString(),
                                "--rules",
                                folder.toString()));
        if (!List.of(more).contains("--format")) {
            args.addAll(List.of("--format", "jsonl"));
        }
        args.addAll(List.of(more));
        return Ran.hikeshi(args.toArray(String[]::new));
    }

    private static String event(String time, String fields) {
        String when = time.isEmpty() ? "" : "\"TimeCreated_SystemTime\": \"" + time + "\", ";
        return "{\"Channel\": \"Security\", \"EventID\": 1, " + when + fields + "}\n";
    }

    private void rule(String name, String level, String selection) throws IOException {
        Files.writeString(
                folder.resolve(name + ".yml"),
                "title: "
                        + name
                        + "\nid: "
                        + name
                        + "\nlevel: "
                        + level
                        + "\nlogsource: {product: windows, service: security}"
                        + "\ndetection:\n  s: {"
                        + selection
                        + "}\n  condition: s\n");
    }
}
