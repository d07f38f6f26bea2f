package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --now} is a border: what was recorded after it is not used, and that is said. */
final class TimeOfRunTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir static Path folder;

    @BeforeAll
    static void theNightIsPlayed() {
        Example.night(folder.resolve("demo"));
    }

    @Test
    void nothingIsUsedThatWasRecordedLater() throws IOException {
        Ran ran = respond("2026-11-22T01:30:00+09:00", "at0130", "en", true);
        assertThat(ran.out()).containsPattern("[1-9]\\d* findings \\(\\d+ records\\) lie after");
        JsonNode incident = json("at0130").get("incidents").get(0);
        Instant now = Instant.parse("2026-11-21T16:30:00Z");
        for (JsonNode scope : incident.get("scope")) {
            if (scope.get("asset").asString().startsWith("bk01")) {
                assertThat(scope.get("state").asString()).isEqualTo("not_observed");
            }
            for (JsonNode log : scope.path("logs")) {
                assertThat(time(log, "to")).as(scope.toString()).isBeforeOrEqualTo(now);
            }
        }
        assertThat(time(incident, "last_seen")).isBeforeOrEqualTo(now);
        assertThat(json("at0130").get("later_findings").asLong()).isPositive();
        assertThat(Files.readString(folder.resolve("at0130/status-management")))
                .contains("lie after");
    }

    @Test
    void anEarlyTimeHidesEverythingAndSaysSo() throws IOException {
        Ran ran = respond("2026-11-01T00:00:00+09:00", "early", "ja", true);
        assertThat(ran.out()).contains("この実行の時刻より後に、検知が", "安全という意味ではありません");
        assertThat(json("early").get("incidents")).isEmpty();
        assertThat(json("early").get("events_read").asLong()).isZero();
    }

    @Test
    void atTheEndOfTheLogsNothingIsLeftOut() throws IOException {
        Ran ran = respond("2026-11-22T02:30:00+09:00", "end", "en", true);
        assertThat(ran.out()).doesNotContain("after the time of this run");
    }

    @Test
    void anotherYearIsWrittenOut() throws IOException {
        respond("2027-02-01T09:00:00+09:00", "next-year", "en", true);
        respond("2027-02-01T09:00:00+09:00", "next-year-ja", "ja", true);
        assertThat(Files.readString(folder.resolve("next-year/status-management")))
                .contains("Nov 2026")
                .doesNotContain("2027");
        assertThat(Files.readString(folder.resolve("next-year-ja/status-management")))
                .contains("2026/11/2");
        assertThat(Files.readString(folder.resolve("next-year/report.html"))).contains("Nov 2026");
        assertThat(Files.readString(folder.resolve("demo/report.html")))
                .contains("Jan 2027")
                .doesNotContain("Nov 2026 02");
    }

    @Test
    void aNoticeNeedsNoLogsAndThenNothingIsSafe() throws IOException {
        for (String language : List.of("en", "ja")) {
            Ran ran = respond("2026-11-22T02:30:00+09:00", "bare-" + language, language, false);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out())
                    .contains(language.equals("ja") ? "ログは読んでいません" : "No logs were read")
                    .doesNotContain("file_server", "vpn_gateway", "backup_server");
            JsonNode read = json("bare-" + language);
            assertThat(read.get("logs_given").asBoolean()).isFalse();
            assertThat(read.get("incidents")).hasSize(1);
            for (JsonNode scope : read.get("incidents").get(0).get("scope")) {
                assertThat(scope.get("state").asString()).isNotEqualTo("clear");
            }
        }
    }

    @Test
    void neitherLogsNorNoticeIsNothingToWorkFrom() {
        Ran ran = Ran.hikeshi("respond", "--company", COMPANY);
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(ran.err()).contains("--logs", "--journal", "GiveNotice");
    }

    private static final String COMPANY = Example.FOLDER.resolve("company.yaml").toString();

    private static Instant time(JsonNode node, String key) {
        return java.time.OffsetDateTime.parse(node.get(key).asString()).toInstant();
    }

    private static JsonNode json(String run) throws IOException {
        return MAPPER.readTree(Files.readString(folder.resolve(run).resolve("incident.json")));
    }

    private static Ran respond(String now, String run, String language, boolean logs) {
        List<String> args = new ArrayList<>(List.of("respond", "--company", COMPANY, "--now", now));
        args.addAll(List.of("--journal", folder.resolve("demo/journal.jsonl").toString()));
        args.addAll(List.of("--out", folder.resolve(run).toString(), "--lang", language));
        if (logs) {
            args.addAll(List.of("--logs", folder.resolve("demo/logs").toString()));
        }
        return Ran.hikeshi(args.toArray(String[]::new));
    }
}
