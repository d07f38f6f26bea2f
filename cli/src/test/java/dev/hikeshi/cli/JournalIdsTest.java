package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record under a wrong name counts for nobody: it is refused with its line. */
final class JournalIdsTest {
    @TempDir Path folder;

    @Test
    void aNoticeOfAMisspeltProviderIsRefusedWithTheNearestName() throws IOException {
        String notice =
                line(
                        "GiveNotice",
                        "\"by\":\"provider:mamroi\",\"text\":\"isolated\","
                                + "\"hosts\":[\"pc-sales-07\"],\"duty\":\"isolate_endpoint\"");
        assertThat(refused("en", notice)).contains("line 1", "mamroi", "did you mean \"mamori\"");
        assertThat(refused("ja", notice)).contains("1 行目", "mamroi", "\"mamori\" のことですか");
    }

    @Test
    void everyCommandThatNamesNobodyKnownIsRefused() throws IOException {
        String err =
                refused(
                        "en",
                        line("AskBearer", DUTY + ",\"bearer\":\"provider:tsubak\""),
                        line("ClaimDuty", DUTY + ",\"bearer\":\"person:kondoo\""),
                        line("FinishDuty", DUTY + ",\"bearer\":\"staff:uena\",\"evidence\":\"x\""),
                        line("FailDuty", DUTY + ",\"bearer\":\"mamori\",\"why\":\"no_reply\""),
                        line(
                                "EscalateDuty",
                                DUTY
                                        + ",\"from\":\"provider:mamori\","
                                        + "\"to\":\"provider:kaedee\",\"why\":\"x\""),
                        line(
                                "RaiseDuty",
                                DUTY + ",\"assets\":[\"file_servr\"],\"severity\":\"high\""),
                        line("ApproveMoney", SUM + ",\"contract\":\"mdr\",\"clause\":\"99\""),
                        line("ApproveMoney", SUM + ",\"contract\":\"mdrr\",\"clause\":\"9\""),
                        line(
                                "DebitMeter",
                                "\"contract\":\"mdr\",\"meter\":\"ir_hour\",\"quantity\":1"),
                        line("CloseIncident", "\"by\":\"person:somebody\""),
                        line(
                                "ClearAsset",
                                "\"asset\":\"fs01\",\"by\":\"person:hayasi\",\"evidence\":\"x\""));
        assertThat(err)
                .contains("tsubaki", "kondo", "ueno", "kaede", "file_server", "ir_hours")
                .contains("\"mdr\"", "hayashi", "it has: ");
        for (int number = 1; number <= 11; number++) {
            assertThat(err).contains("line " + number + ":");
        }
    }

    @Test
    void anybodyOfTheStaffMayGiveNoticeButNotSayThatADutyIsDone() throws IOException {
        String strange = "\"by\":\"staff:nishida\",\"text\":\"a PC is acting strangely\"";
        assertThat(run("en", line("GiveNotice", strange)).exit()).isNotEqualTo(Exit.UNUSABLE);
        assertThat(refused("en", line("GiveNotice", strange + ",\"duty\":\"isolate_endpoint\"")))
                .contains("nishida");
        assertThat(run("en", line("GiveNotice", strange.replace("staff", "other"))).exit())
                .isNotEqualTo(Exit.UNUSABLE);
    }

    private static final String DUTY = "\"duty\":\"isolate_server\"";
    private static final String SUM =
            "\"signer\":\"aoki\",\"amount\":{\"amount\":2000000,\"currency\":\"JPY\"}";

    private static String line(String command, String keys) {
        return "{\"command\":\""
                + command
                + "\",\"at\":\"2026-11-22T02:00:00+09:00\","
                + keys
                + "}";
    }

    private String refused(String language, String... lines) throws IOException {
        Ran ran = run(language, lines);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.UNUSABLE);
        assertThat(ran.err()).contains("journal.jsonl");
        assertThat(folder.resolve("out")).doesNotExist();
        return ran.err();
    }

    private Ran run(String language, String... lines) throws IOException {
        Path journal = Files.write(folder.resolve("journal.jsonl"), List.of(lines));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        return Ran.hikeshi(
                "respond",
                "--company",
                Shared.root().resolve("examples/aozora/company.yaml").toString(),
                "--logs",
                empty.toString(),
                "--journal",
                journal.toString(),
                "--lang",
                language);
    }
}
