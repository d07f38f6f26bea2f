package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom to phone next: the board of the example at other hours and with other facts. */
final class NextHoursTest {
    @TempDir static Path folder;

    @BeforeAll
    static void theNightIsRecorded() {
        Example.night(folder.resolve("demo"));
    }

    @Test
    void ourOwnHandsComeFirstThenThePeopleInTheOrderInWhichTheyAnswer() throws IOException {
        Night night = night(Example.FOLDER, "2026-11-22T02:30:00+09:00");
        JsonNode calls = night.incident().get("calls");
        assertThat(calls.get(0).get("who").isNull()).isTrue();
        assertThat(calls.get(0).get("tasks").toString()).contains("Stop the encryption");
        List<String> who = new ArrayList<>();
        calls.forEach(call -> who.add(call.get("who").asString("")));
        assertThat(who.subList(1, who.size()))
                .containsExactly(
                        "person:kondo", "person:hayashi", "person:aoki", "provider:tsubaki");
    }

    @Test
    void oneSignatureIsSaidToBuyThreeDuties() throws IOException {
        assertThat(night(Example.FOLDER, "2026-11-22T02:30:00+09:00").board())
                .contains("one signature buys 3 duties: Isolate the server");
    }

    @Test
    void aDefaultDeadlineStaysWhereItWasWhenNobodyActs() throws IOException {
        Path always = Example.copy(folder.resolve("always"));
        Example.change(
                always.resolve("company.yaml"),
                "    hours: mon..fri 08:30-17:30\n    away: [2026-11-21..2026-11-23]",
                "    hours: {days: all, times: 00:00-24:00, holidays: open}\n    #");
        for (String now : List.of("2026-11-24T10:00:00+09:00", "2026-11-24T16:00:00+09:00")) {
            JsonNode duty = duty(night(always, now).incident(), "disable_account");
            assertThat(duty.get("state").asString()).isEqualTo("overdue");
            assertThat(duty.get("by").asString()).isEqualTo("2026-11-22T01:42:00+09:00");
            assertThat(duty.get("headline").get("en").asString()).contains("its time was over");
        }
        for (String now : List.of("2026-11-22T02:30:00+09:00", "2026-11-24T10:00:00+09:00")) {
            JsonNode duty = duty(night(Example.FOLDER, now).incident(), "disable_account");
            assertThat(duty.get("by").asString()).isEqualTo("2026-11-24T09:00:00+09:00");
        }
    }

    @Test
    void theReportToTheAuthorityHasTheTimeOfTheLawOnly() throws IOException {
        Night night = night(Example.FOLDER, "2026-11-22T10:00:00+09:00");
        JsonNode duty = duty(night.incident(), "report_regulator_prelim");
        assertThat(duty.get("headline").get("en").asString())
                .isEqualTo("Kazuko Hayashi must do it by Fri 27 Nov 01:12 JST");
        assertThat(duty.get("state").asString()).isEqualTo("raised");
    }

    @Test
    void aVendorWhoseTelephoneIsClosedLeavesItToOurOwnHands() throws IOException {
        Path written = Example.copy(folder.resolve("written"));
        Example.change(
                written.resolve("contracts/vpn.yaml"),
                "evidence: [{kind: oral, on: 2026-03-18, by: Salesman of Tsubaki Net}]",
                "evidence: [{kind: contract_text, on: 2026-03-18, by: Tsubaki Net,"
                        + " document: a.pdf, page: \"1\"}]");
        String board = night(written, "2026-11-22T02:30:00+09:00").board();
        String closing = board.substring(board.indexOf("Close the VPN - "));
        String duty = closing.substring(0, closing.indexOf("\n\n"));
        assertThat(duty)
                .contains("Tsubaki Net must do it")
                .contains("tel 03-0000-3300 (from Tue 24 Nov 09:00 JST)")
                .contains("Now, with your own hands: Shut the outer port");
    }

    @Test
    void anOverdueDutyIsPassedToSomebodyWhoCanActOrToOurselves() throws IOException {
        String board = night(Example.FOLDER, "2026-11-24T10:00:00+09:00").board();
        assertThat(board)
                .contains("Nobody else can act now: do it yourself: Disable the account")
                .doesNotContain("If they do not, ask the machine");
    }

    @Test
    void accountsAndAddressesAreNamedWhereTheyAreToBeStopped() throws IOException {
        JsonNode incident = night(Example.FOLDER, "2026-11-22T02:30:00+09:00").incident();
        assertThat(duty(incident, "disable_account").get("targets").toString())
                .contains("m.sato", "adm-kondo");
        assertThat(duty(incident, "block_address").get("targets").toString())
                .contains("203.0.113.77");
    }

    @Test
    void nothingIsLostOnASundayByWhoWorksFromMondayToFriday() throws IOException {
        JsonNode sunday =
                night(Example.FOLDER, "2026-11-22T02:30:00+09:00").incident().get("money");
        assertThat(sunday.get("loss_so_far").get("amount").asLong()).isZero();
        assertThat(sunday.get("functions").get(0).get("works_next").asString())
                .isEqualTo("2026-11-24T08:00:00+09:00");
        JsonNode tuesday =
                night(Example.FOLDER, "2026-11-24T13:00:00+09:00").incident().get("money");
        assertThat(tuesday.get("loss_so_far").get("amount").asLong()).isEqualTo(1_600_000);
    }

    private record Night(String board, JsonNode incident) {}

    private static Night night(Path company, String now) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        company.resolve("company.yaml").toString(),
                        "--logs",
                        folder.resolve("demo/logs").toString(),
                        "--journal",
                        folder.resolve("demo/journal.jsonl").toString(),
                        "--now",
                        now,
                        "--lang",
                        "en",
                        "--out",
                        out.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode file =
                JsonMapper.builder().build().readTree(out.resolve("incident.json").toFile());
        return new Night(ran.out(), file.get("incidents").get(0));
    }

    private static JsonNode duty(JsonNode incident, String id) {
        for (JsonNode duty : incident.get("duties")) {
            if (duty.get("duty").asString().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + id);
    }
}
