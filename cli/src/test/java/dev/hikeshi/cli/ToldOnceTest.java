package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One account, one login, one day: each stands on the board once, as people know it. */
final class ToldOnceTest {
    @TempDir static Path folder;

    private static String board = "";
    private static JsonNode incident = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    static void theNightIsPlayed() throws IOException {
        board = Example.night(folder).out();
        incident =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(folder.resolve("incident.json")))
                        .get("incidents")
                        .get(0);
    }

    @Test
    void anAccountInTwoSpellingsIsDisabledOnce() {
        assertThat(board).contains("[aozora.example\\adm-kondo, aozora.example\\m.sato]");
        assertThat(board).doesNotContain("aozora\\adm-kondo");
    }

    @Test
    void anAccountThatNeverLoggedOnIsCalledTriedAndNotDisabled() {
        List<String> named = board.lines().filter(line -> line.contains("m.satou")).toList();
        assertThat(named).hasSize(1);
        assertThat(named.getFirst()).contains("only tried", "not to be disabled");
    }

    @Test
    void twoRecordsOfOneLoginAreOneLineAndBothAreKept() {
        assertThat(board).contains("VPN tunnel opened from abroad\n");
        assertThat(board).doesNotContain("VPN tunnel opened from abroad x2");
        for (JsonNode found : incident.get("findings")) {
            if (found.get("rule_title").asString().equals("VPN tunnel opened from abroad")) {
                assertThat(found.get("count").asLong()).isEqualTo(2);
            }
        }
    }

    @Test
    void managementReadsFirstWhatToDecideWithAmountAndSigner() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("status-management"));
        assertThat(lines.getFirst())
                .startsWith("DECISION NEEDED")
                .contains("JPY 2,000,000", "Seiichi Aoki", "one signature buys 3 duties")
                .contains("Isolate the server", "Determine the scope");
        assertThat(lines)
                .noneMatch(line -> line.contains("0 assets") || line.contains(" 1 assets"));
        assertThat(lines).anyMatch(line -> line.startsWith("Next report: "));
    }

    @Test
    void staffReadNamesOfGroupsAndWhenTheTelephoneIsAnswered() throws IOException {
        String staff = Files.readString(folder.resolve("status-staff"));
        assertThat(staff).contains("File server (fs01)", "Office PCs (pc-sales-07)");
        assertThat(staff).contains("tel 090-0000-1003 (from Sun 22 Nov 07:00 JST)");
    }

    @Test
    void theIdCarriesTheCompanysDay() {
        assertThat(incident.get("id").asString()).isEqualTo("I-20261121-0001");
    }
}
