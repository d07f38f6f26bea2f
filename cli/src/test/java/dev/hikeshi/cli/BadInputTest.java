package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a tired person gets wrong at night: a clear message, exit code 2, and nothing half-written.
 */
final class BadInputTest {
    private static final String COMPANY =
            Shared.root().resolve("examples/aozora/company.yaml").toString();

    @TempDir Path folder;

    @Test
    void aMissingCompanyFileIsNamed() {
        refused(
                "none.yaml",
                "respond",
                "--company",
                folder.resolve("none.yaml").toString(),
                "--logs",
                ".");
    }

    @Test
    void missingLogsAreNamed() {
        refused(
                "nowhere",
                "respond",
                "--company",
                COMPANY,
                "--logs",
                folder.resolve("nowhere").toString());
    }

    @Test
    void anEmptyFolderIsNoAllClear() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refused(
                "no-logs",
                "respond",
                "--company",
                COMPANY,
                "--logs",
                empty.toString(),
                "--out",
                out());
    }

    @Test
    void aTextFileNamedEvtxIsDamage() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("a.evtx"), "hello\n");
        Ran ran =
                Ran.hikeshi(
                        "respond", "--company", COMPANY, "--logs", logs.toString(), "--out", out());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("a.evtx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aTimeWithoutZoneIsRefused() throws IOException {
        refused(
                "2026-11-21T23:40",
                "respond",
                "--company",
                COMPANY,
                "--logs",
                folder.toString(),
                "--now",
                "2026-11-21T23:40");
    }

    @Test
    void tabsInYamlAreNamedWithTheirLine() throws IOException {
        Path file = Files.writeString(folder.resolve("tab.yaml"), "company:\n\tname: x\n");
        refused("tab.yaml:2", "respond", "--company", file.toString(), "--logs", folder.toString());
    }

    @Test
    void aBrokenJournalLineIsNamedAndNothingIsDone() throws IOException {
        Path journal =
                Files.writeString(
                        folder.resolve("journal.jsonl"),
                        "{\"command\":\"GiveNotice\"}\nnonsense\n");
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        COMPANY,
                        "--logs",
                        folder.toString(),
                        "--journal",
                        journal.toString(),
                        "--out",
                        out());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("journal.jsonl", "line 1", "line 2");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aNoticeAloneOpensAnIncident() throws IOException {
        Path journal =
                Files.writeString(
                        folder.resolve("journal.jsonl"),
                        "{\"command\":\"GiveNotice\",\"at\":\"2026-11-22T01:00:00+09:00\",\"by\":\"staff:ueno\","
                                + "\"text\":\"a PC is acting strangely\",\"hosts\":[\"pc-sales-09\"]}\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        COMPANY,
                        "--logs",
                        empty.toString(),
                        "--journal",
                        journal.toString(),
                        "--out",
                        out());
        assertThat(ran.out()).contains("a PC is acting strangely", "not thereby safe");
        assertThat(folder.resolve("out/incident.json")).exists();
    }

    @Test
    void aMisspeltCommandOrLanguageIsNamedWithWhatWasMeant() {
        refused("respond", "resopnd");
        refused("--company", "respond", "--compnay", "x", "--logs", "x");
        refused("--lang", "scan", "x", "--lang", "fr");
    }

    @Test
    void everyMissingFileIsNamedAtOnce() {
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        "no.yaml",
                        "--logs",
                        "no-logs",
                        "--journal",
                        "no.jsonl");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no.yaml", "no-logs", "no.jsonl");
    }

    @Test
    void whatTheJournalMayNotSayIsSaidInTheReadersLanguage() throws IOException {
        Path journal =
                Files.writeString(
                        folder.resolve("journal.jsonl"),
                        "{\"command\":\"AskBearer\",\"at\":\"2026-11-22T01:00:00+09:00\","
                                + "\"duty\":\"isolate_servr\",\"bearer\":\"provider:mamori\"}\n"
                                + "{\"command\":\"Shout\",\"at\":\"2026-11-22T01:00:00+09:00\"}\n");
        for (String language : List.of("ja", "en")) {
            Ran ran =
                    Ran.hikeshi(
                            "respond",
                            "--company",
                            COMPANY,
                            "--logs",
                            folder.toString(),
                            "--journal",
                            journal.toString(),
                            "--lang",
                            language);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err())
                    .contains("isolate_server", "Shout")
                    .contains(language.equals("ja") ? "不明な責務" : "unknown duty");
        }
    }

    @Test
    void unknownCommandsAndOptionsAreRefusedInBothLanguages() {
        refused("nosuchcommand", "nosuchcommand");
        refused("--company", "respond", "--logs", "x");
        refused("--lgos", "scan", "x", "--lgos", "y");
        Ran ran = Ran.hikeshi("--lang", "ja", "nosuchcommand");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("不明");
    }

    @Test
    void aFolderOfBrokenRulesIsToldFileByFileWithLineAndReason() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("a.yml"), "title: A\nlogsource: [\n");
        Files.writeString(
                rules.resolve("b.yml"),
                "title: B\nlogsource: {product: windows}\ndetection: {condition: x}\n");
        Files.writeString(rules.resolve("c.yml"), "name: not a rule\n");
        for (String language : List.of("en", "ja")) {
            boolean inJapanese = language.equals("ja");
            Ran ran =
                    Ran.hikeshi(
                            "scan",
                            folder.toString(),
                            "--rules",
                            rules.toString(),
                            "--lang",
                            language);
            assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(ran.err())
                    .containsPattern("a\\.yml: .*" + (inJapanese ? "3 行 1 文字目" : "line 3"))
                    .containsPattern("b\\.yml: .*" + (inJapanese ? "3 行 24 文字目" : "line 3"))
                    .contains(inJapanese ? "「x」という選択がこのルールにない" : "is no selection")
                    .contains("c.yml: ", inJapanese ? "期待: " : "Expected: ");
        }
    }

    @Test
    void anOutFolderThatCannotBeOneIsRefusedBeforeAnyWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (String place : List.of(file.toString(), file + "/below", "/proc/hikeshi/out")) {
            for (String language : List.of("en", "ja")) {
                Ran demo = Ran.hikeshi("demo", "--once", "--out", place, "--lang", language);
                assertThat(demo.exit()).as(demo.err()).isEqualTo(Exit.UNUSABLE);
                assertThat(demo.err()).contains(place).doesNotContain("Exception:");
                assertThat(demo.err()).contains(language.equals("ja") ? "期待: " : "Expected: ");
            }
        }
        assertThat(file).hasContent("x");
        refused("is a file", "respond", "--company", COMPANY, "--out", file.toString());
    }

    @Test
    void aDayThatDoesNotExistIsNotCalledAMissingZone() {
        for (String language : List.of("en", "ja")) {
            assertThat(respond(language, "--now", "2026-02-30T09:00:00+09:00"))
                    .contains("2026-02-30", "time-impossible")
                    .contains(language.equals("ja") ? "暦に無い" : "does not exist");
        }
        refused(
                "does not exist",
                "coverage",
                "--company",
                COMPANY,
                "--now",
                "2026-13-01T09:00:00Z");
    }

    @Test
    void aMisspeltOptionIsNamedWithTheOneThatWasMeant() {
        Ran ran = Ran.hikeshi("respond", "--compnay", "x", "--logs", "x");
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(ran.err()).contains("\"--compnay\"", "did you mean --company");
        assertThat(Ran.hikeshi("--lang", "ja", "respond", "--compnay=x").err())
                .contains("「--compnay」", "もしかして: --company");
    }

    @Test
    void aWrongChoiceIsAnsweredWithThoseThatExist() {
        refused("ja, en", "scan", "x", "--lang", "fr");
        refused("jsonl, csv, timesketch, table", "scan", "x", "--format", "xml");
        refused("html, json, xlsx", "coverage", "--company", COMPANY, "--format", "pdf");
        assertThat(Ran.hikeshi("--lang", "ja", "scan", "x", "--format", "xml").err())
                .contains("期待: jsonl, csv, timesketch, table のどれか");
    }

    @Test
    void aJournalThatIsAFolderIsSaidToBeOne() {
        for (String language : List.of("en", "ja")) {
            assertThat(respond(language, "--journal", folder.toString()))
                    .contains("--journal", folder.toString())
                    .contains(language.equals("ja") ? "フォルダです" : "is a folder");
        }
    }

    @Test
    void helpExistsInBothLanguages() {
        assertThat(Ran.hikeshi("respond", "--help", "--lang", "ja").out()).contains("会社ファイル");
        assertThat(Ran.hikeshi("respond", "--help", "--lang", "en").out()).contains("Company file");
    }

    /** What the main job says when it refuses an option. */
    private static String respond(String language, String option, String value) {
        Ran ran = Ran.hikeshi("respond", "--company", COMPANY, "--lang", language, option, value);
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        return ran.err();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static void refused(String named, String... args) {
        Ran ran = Ran.hikeshi(args);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).contains(named);
        assertThat(ran.err()).doesNotContain("Exception");
    }
}
