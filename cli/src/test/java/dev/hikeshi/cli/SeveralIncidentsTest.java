package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Days after the night somebody else reports a computer: two fires, told apart. */
final class SeveralIncidentsTest {
    private static final String STRANGE =
            """
            {"command":"GiveNotice","at":"2026-11-26T10:00:00+09:00","by":"staff:mori","text":"A PC is acting strangely","hosts":["pc-acct-01"]}
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void theNightAndAWordDaysLater() throws IOException {
        Example.night(folder.resolve("night"));
        Files.writeString(
                folder.resolve("night/journal.jsonl"), STRANGE, StandardOpenOption.APPEND);
    }

    private static Ran respond(String language, String out) {
        return Ran.hikeshi(
                "respond",
                "--company",
                Example.FOLDER.resolve("company.yaml").toString(),
                "--logs",
                folder.resolve("night/logs").toString(),
                "--journal",
                folder.resolve("night/journal.jsonl").toString(),
                "--now",
                "2026-11-26T11:00:00+09:00",
                "--out",
                folder.resolve(out).toString(),
                "--lang",
                language);
    }

    @Test
    void eachIsListedWithItsFirstSignAndWhatItIsAbout() throws IOException {
        String board = respond("en", "en").out();
        assertThat(board).contains("2 incidents, worst first:");
        assertThat(board)
                .containsPattern(
                        "I-20261126-\\d+ +medium +since Thu 26 Nov 10:00 JST +on pc-acct-01");
        JsonNode incidents =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(folder.resolve("en/incident.json")))
                        .get("incidents");
        assertThat(incidents.size()).isEqualTo(2);
        JsonNode reported = incidents.get(1).get("scope").get(0);
        assertThat(reported.get("asset").asString()).startsWith("pc-acct-01");
        assertThat(reported.get("state").asString()).isEqualTo("suspect");
        assertThat(reported.get("why").toString()).contains("reported by mori");
    }

    @Test
    void managementReadsTheGravestAndThatThereIsAnother() throws IOException {
        for (String language : List.of("en", "ja")) {
            Ran ran = respond(language, language);
            assertThat(ran.exit()).as(ran.err()).isZero();
            boolean inJapanese = language.equals("ja");
            assertThat(Files.readString(folder.resolve(language + "/status-management")))
                    .contains(inJapanese ? "2 件のインシデントが続いています" : "2 incidents are open")
                    .containsPattern("I-20261121-0001.*I-20261126");
            assertThat(Files.readString(folder.resolve(language + "/status-staff")))
                    .contains("pc-acct-01", "fs01");
        }
    }
}
