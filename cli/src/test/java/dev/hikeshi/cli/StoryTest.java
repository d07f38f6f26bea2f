package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The story, once, from top to bottom: a stolen VPN account on a Saturday night, and what Hikeshi
 * says on Sunday at 02:30.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class StoryTest {
    @TempDir static Path folder;
    private static String board = "";
    private static JsonNode incident = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    static void theMainJobRuns() throws IOException {
        Ran demo = Example.night(folder.resolve("demo"));
        board = demo.out();
        JsonNode file = json(folder.resolve("demo/incident.json"));
        assertThat(file.get("incidents")).hasSize(1);
        incident = file.get("incidents").get(0);
    }

    @Test
    @Order(1)
    void telemetryTheLogsOfAWeekAreRead() {
        assertThat(json(folder.resolve("demo/incident.json")).get("events_read").asLong())
                .isGreaterThan(5000);
        assertThat(folder.resolve("demo/logs")).isDirectoryRecursivelyContaining("glob:**.evtx");
        assertThat(folder.resolve("demo/logs")).isDirectoryRecursivelyContaining("glob:**.log");
    }

    @Test
    @Order(2)
    void findingTheRulesSeeTheNightAndNothingOfTheWeekBefore() {
        assertThat(incident.get("first_seen").asString()).startsWith("2026-11-21T23:");
        assertThat(incident.get("findings").size()).isGreaterThan(10);
    }

    @Test
    @Order(3)
    void incidentWhatHappenedStandsInFiveLines() {
        assertThat(incident.get("summary")).hasSizeBetween(4, 5);
        assertThat(incident.get("severity").asString()).isEqualTo("critical");
    }

    @Test
    @Order(4)
    void dutyTheEndpointIsIsolatedUnderTheContract() {
        JsonNode duty = duty("isolate_endpoint");
        assertThat(duty.get("state").asString()).isEqualTo("done");
        assertThat(duty.get("bearer").asString()).isEqualTo("provider:mamori");
    }

    @Test
    @Order(5)
    void dutyNobodyOwesTheSteppingStone() {
        JsonNode duty = duty("isolate_server");
        assertThat(duty.get("answer").asString()).isEqualTo("ForExtraMoney");
        assertThat(duty.get("binds").asBoolean()).isFalse();
        assertThat(duty.get("price").get("amount").asLong()).isEqualTo(2_000_000);
        assertThat(duty.get("signer").asString()).isEqualTo("aoki");
        assertThat(duty.get("signer_reachable_from").asString())
                .isEqualTo("2026-11-22T08:00:00+09:00");
        assertThat(board).contains("nobody owes this", "2,000,000", "120");
    }

    @Test
    @Order(6)
    void dutyTheOralPromiseDoesNotCount() {
        assertThat(duty("close_vpn").get("answer").asString()).isEqualTo("Unconfirmed");
    }

    @Test
    @Order(7)
    void dutyTheMaintenanceVendorOwesNothing() {
        assertThat(duty("protect_backups").get("binds").asBoolean()).isFalse();
        assertThat(board).contains("Kaede Systems: the contract says that they do not do this");
    }

    @Test
    @Order(8)
    void containmentThePolicyIsEvaluatedAndNotCarriedOut() {
        assertThat(incident.get("containment")).isNotEmpty();
        assertThat(incident.get("containment").get(0).get("allowed").asBoolean()).isFalse();
    }

    @Test
    @Order(9)
    void scopeSaysWhatIsCompromisedAndWhatWasNeverSeen() {
        assertThat(state("jump01.aozora.example")).isEqualTo("compromised");
        assertThat(state("fs01.aozora.example")).isEqualTo("compromised");
        assertThat(state("erp01.aozora.example")).isEqualTo("not_observed");
        assertThat(incident.get("entry").get(0).get("from").asString()).isEqualTo("203.0.113.77");
    }

    @Test
    @Order(10)
    void closureTheLawsClocksRun() {
        JsonNode clock = incident.get("clocks").get(0);
        assertThat(clock.get("law").asString()).isEqualTo("APPI-PRELIM");
        assertThat(clock.get("due_from").asString()).startsWith("2026-11-25");
        assertThat(clock.get("due").asString()).startsWith("2026-11-27");
    }

    @Test
    @Order(11)
    void theSamePartsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        assertThat(respond(Example.FOLDER, again, true).exit()).isZero();
        assertThat(again.resolve("incident.json"))
                .hasSameBinaryContentAs(folder.resolve("demo/incident.json"));
    }

    @Test
    @Order(12)
    void withoutTheNoticeTheIsolationIsOwedAndNotKnownToBeDone() throws IOException {
        Path out = folder.resolve("silent");
        Ran ran = respond(Example.FOLDER, out, false);
        assertThat(ran.out()).contains("OWED, not known to be done");
        JsonNode duty =
                find(
                        json(out.resolve("incident.json")).get("incidents").get(0),
                        "isolate_endpoint");
        assertThat(duty.get("answer").asString()).isEqualTo("Owed");
        assertThat(duty.get("state").asString()).isEqualTo("overdue");
        // An hour from the detection, and not from the minute in which we look.
        assertThat(duty.get("by").asString()).startsWith("2026-11-22T02:0");
    }

    @Test
    @Order(13)
    void anotherCompanyFileGivesAnotherBoard() throws IOException {
        Path changed = folder.resolve("changed");
        Example.copy(changed);
        Path contract = changed.resolve("contracts/mdr.yaml");
        String before = Files.readString(contract);
        assertThat(before).containsPattern("2_?000_?000");
        Files.writeString(contract, before.replaceAll("2_?000_?000", "3500000"));
        Path people = changed.resolve("company.yaml");
        Files.writeString(
                people,
                Files.readString(people).replace("times: 08:00-21:00", "times: 00:00-24:00"));
        Ran ran = respond(changed, folder.resolve("other"), true);
        assertThat(ran.out()).contains("3,500,000").doesNotContain("2,000,000");
        JsonNode duty =
                find(
                        json(folder.resolve("other/incident.json")).get("incidents").get(0),
                        "isolate_server");
        assertThat(duty.get("signer_reachable_from").asString())
                .isEqualTo("2026-11-22T02:30:00+09:00");
    }

    @Test
    @Order(14)
    void theFileKeepsItsPublishedSchema() throws IOException {
        JsonNode schema = json(Shared.root().resolve("docs/schema/incident.schema.json"));
        ((ObjectNode) schema).remove("$id");
        assertThat(
                        SchemaRegistry.withDialect(Dialects.getDraft202012())
                                .getSchema(schema)
                                .validate(json(folder.resolve("demo/incident.json"))))
                .isEmpty();
    }

    @Test
    @Order(15)
    void thePapersAreWritten() throws IOException {
        assertThat(Files.readString(folder.resolve("demo/report.html")))
                .contains(
                        "19 duties are open: for 8 of them nobody is bound to act, for 11 somebody is"
                                + " in charge who cannot act now.");
        assertThat(Files.readString(folder.resolve("demo/report.html")))
                .contains("<!doctype html>", "nobody owes this")
                .doesNotContain("src=", "href=\"http", "url(", "@import", "<script");
        assertThat(Files.readString(folder.resolve("demo/status-management")))
                .contains("JPY 2,000,000", "Seiichi Aoki", "Next report");
        assertThat(Files.readString(folder.resolve("demo/status-staff"))).contains("jump01");
    }

    private static Ran respond(Path company, Path out, boolean journal) throws IOException {
        List<String> args =
                Stream.of(
                                "respond",
                                "--company",
                                company.resolve("company.yaml").toString(),
                                "--logs",
                                folder.resolve("demo/logs").toString(),
                                "--now",
                                "2026-11-22T02:30:00+09:00",
                                "--lang",
                                "en",
                                "--out",
                                out.toString())
                        .collect(
                                java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        if (journal) {
            args.addAll(List.of("--journal", folder.resolve("demo/journal.jsonl").toString()));
        }
        return Ran.hikeshi(args.toArray(String[]::new));
    }

    private static JsonNode duty(String id) {
        return find(incident, id);
    }

    private static JsonNode find(JsonNode incident, String id) {
        for (JsonNode duty : incident.get("duties")) {
            if (duty.get("duty").asString().equals(id)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + id);
    }

    private static String state(String asset) {
        for (JsonNode scope : incident.get("scope")) {
            if (scope.get("asset").asString().equals(asset)) {
                return scope.get("state").asString();
            }
        }
        throw new AssertionError("no asset " + asset);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.builder().build().readTree(file.toFile());
    }
}
