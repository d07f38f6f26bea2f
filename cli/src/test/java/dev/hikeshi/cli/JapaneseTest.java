package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import dev.hikeshi.telemetry.Detail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads Japanese meets no English sentence, from the board to the refusals. */
final class JapaneseTest {
    /** Three English words in a row are a piece of a sentence. */
    private static final Pattern ENGLISH = Pattern.compile("(?:[A-Za-z]{2,} ){2,}[A-Za-z]{2,}");

    /** What people said and wrote is quoted as they did. */
    private static final List<String> QUOTED =
            List.of(
                    "(We isolated pc-sales-07. HackTool:Win32/Mimikatz.D was found."
                            + " Servers are outside our service.)",
                    "(operation and maintenance)");

    @TempDir static Path folder;
    private static Ran demo = new Ran(0, "", "");

    @BeforeAll
    static void theMainJobRuns() {
        demo = Ran.hikeshi("demo", "--once", "--lang", "ja", "--out", folder.toString());
        assertThat(demo.exit()).as(demo.err()).isZero();
    }

    @Test
    void theBoardSpeaksJapanese() {
        assertThat(english(demo.out())).isEmpty();
        assertThat(english(demo.err())).isEmpty();
    }

    @Test
    void thePapersSpeakJapanese() throws IOException {
        for (String name : List.of("report.html", "status-management", "status-staff")) {
            String text = Files.readString(folder.resolve(name));
            assertThat(english(text.replaceAll("(?s)<style>.*?</style>", ""))).as(name).isEmpty();
        }
    }

    @Test
    void findingsInATableSpeakJapaneseAndThoseForProgramsDoNot() {
        String logs = folder.resolve("logs").toString();
        for (List<String> more : List.of(List.<String>of(), List.of("--count"))) {
            List<String> args = new ArrayList<>(List.of("scan", logs, "--lang", "ja"));
            args.addAll(more);
            Ran table = Ran.hikeshi(args.toArray(String[]::new));
            assertThat(table.out()).contains("シャドウコピーの削除");
            assertThat(english(table.out())).isEmpty();
            args.addAll(List.of("--format", "jsonl"));
            assertThat(Ran.hikeshi(args.toArray(String[]::new)).out())
                    .contains("\"rule_title\":\"Shadow copies deleted\"");
        }
    }

    @Test
    void everyDamageIsSaidInBothLanguages() {
        for (Detail.What what : Detail.What.values()) {
            String ja = Texts.of(Language.JA).say("damage.what." + what);
            assertThat(Texts.of(Language.EN).say("damage.what." + what)).isEqualTo(what.english());
            assertThat(braces(ja)).isEqualTo(braces(what.english()));
            assertThat(english(ja)).isEmpty();
        }
    }

    private static List<String> braces(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void damagesSpeakJapanese(@TempDir Path broken) throws IOException {
        Files.writeString(broken.resolve("a.jsonl"), "{\"a\":1}\n{\"b\":x}\n[1]\n");
        Files.writeString(broken.resolve("b.evtx"), "no event log");
        Files.write(broken.resolve("c.zip"), new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3, 4, 5});
        Ran ran = Ran.hikeshi("dump", broken.toString(), "--lang", "ja");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("5 文字目から JSON として読めない", "イベントログ(ElfFile)ではない");
        assertThat(english(ran.err())).isEmpty();
    }

    @Test
    void refusalsSpeakJapanese() throws IOException {
        Path journal =
                Files.write(
                        folder.resolve("refused.jsonl"),
                        List.of(
                                line("FinishDuty", "\"duty\":\"forensic_analysis\"", BEARER, PROOF),
                                line("ApproveMoney", SUM, "\"signer\":\"ueno\"", CLAUSE),
                                line("ApproveMoney", SUM, "\"signer\":\"kondo\"", CLAUSE),
                                line("ClaimDuty", "\"duty\":\"pay_ransom\"", BEARER),
                                line("CloseIncident", "\"by\":\"person:aoki\"")),
                        StandardCharsets.UTF_8);
        // An unknown duty spoils the file; without it each line is refused by itself.
        assertThat(respond(journal).exit()).isEqualTo(2);
        List<String> lines = Files.readAllLines(journal);
        lines.remove(3);
        Files.write(journal, lines);
        Ran ran = respond(journal);
        assertThat(ran.err()).contains("2 行目", "3 行目", "4 行目");
        assertThat(english(ran.err())).isEmpty();
    }

    private static final String BEARER = "\"bearer\":\"provider:mamori\"";
    private static final String PROOF = "\"evidence\":\"x\"";
    private static final String SUM = "\"amount\":{\"amount\":2000000,\"currency\":\"JPY\"}";
    private static final String CLAUSE = "\"contract\":\"mdr\",\"clause\":\"9\"";

    private static String line(String command, String... more) {
        return "{\"command\":\""
                + command
                + "\",\"at\":\"2026-11-22T02:20:00+09:00\","
                + String.join(",", more)
                + "}";
    }

    private static Ran respond(Path journal) {
        return Ran.hikeshi(
                "respond",
                "--company",
                Shared.root().resolve("examples/aozora/company.yaml").toString(),
                "--logs",
                folder.resolve("logs").toString(),
                "--journal",
                journal.toString(),
                "--now",
                "2026-11-22T02:30:00+09:00",
                "--lang",
                "ja");
    }

    private static List<String> english(String text) {
        String ours = text;
        for (String quoted : QUOTED) {
            ours = ours.replace(quoted, "");
        }
        return ENGLISH.matcher(ours).results().map(MatchResult::group).distinct().toList();
    }
}
