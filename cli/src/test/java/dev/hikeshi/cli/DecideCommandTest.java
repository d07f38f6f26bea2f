package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Is a service worth its money: what the command says of the example. */
final class DecideCommandTest {
    private static final Path SOC = Example.FOLDER.resolve("options/2-soc.yaml");
    private static final Path SETTINGS =
            Example.FOLDER.resolve("options/5-block-mfa-retainer.yaml");
    private static final Pattern THREE_ENGLISH_WORDS =
            Pattern.compile("[a-z]{3,} [a-z]{3,} [a-z]{3,}");

    @TempDir static Path folder;
    private static Ran said = new Ran(0, "", "");

    @BeforeAll
    static void twoOptionsAreCompared() {
        said = decide("ja", folder.resolve("ja"), 2, SOC, SETTINGS);
        assertThat(said.exit()).as(said.err()).isZero();
    }

    @Test
    void theAnswerComesFirstWithItsProbability() {
        assertThat(said.out().lines().findFirst().orElse(""))
                .contains("10 の状況のうち", "ブロックモード", "SOC");
        JsonNode verdict = json("ja").get("verdict");
        assertThat(verdict.get("option").asString()).isEqualTo("block_mfa_retainer");
        assertThat(verdict.get("probability").asDouble()).isBetween(0.5, 1.0);
        assertThat(verdict.get("difference").get("low").asDouble())
                .isLessThan(verdict.get("difference").get("high").asDouble());
    }

    @Test
    void whatMustBeAvoidedIsInClosedForm() {
        JsonNode even = json("ja").get("break_even");
        JsonNode option = even.get("options").get(0);
        assertThat(even.get("base").asString()).isEqualTo("block_mfa_retainer");
        assertThat(option.get("losses_to_avoid").asDouble())
                .isCloseTo(
                        option.get("spent_more").asDouble() / even.get("full_loss").asDouble(),
                        org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void threadsAndLanguageChangeNoFigure() throws IOException {
        Ran other = decide("en", folder.resolve("en"), 1, SOC, SETTINGS);
        assertThat(other.exit()).as(other.err()).isZero();
        assertThat(folder.resolve("en/decision.json"))
                .hasSameBinaryContentAs(folder.resolve("ja/decision.json"));
        assertThat(Files.readString(folder.resolve("en/report.html")))
                .contains("What to ask before you sign", "For management")
                .doesNotContainPattern("[\\u3040-\\u30ff]");
    }

    @Test
    void theFileKeepsItsPublishedSchema() {
        JsonNode schema =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                Shared.root().resolve("docs/schema/decision.schema.json").toFile());
        ((ObjectNode) schema).remove("$id");
        assertThat(
                        SchemaRegistry.withDialect(Dialects.getDraft202012())
                                .getSchema(schema)
                                .validate(json("ja")))
                .isEmpty();
    }

    @Test
    void theReportHasItsElevenChaptersInOrderAndNothingFromOutside() throws IOException {
        String report = Files.readString(folder.resolve("ja/report.html"));
        int at = 0;
        for (String chapter :
                List.of(
                        "answer",
                        "cost",
                        "exceedance",
                        "contain",
                        "waits",
                        "drivers",
                        "questions",
                        "steps",
                        "recovery",
                        "management",
                        "honesty")) {
            int next = report.indexOf("<section id=\"" + chapter + "\"");
            assertThat(next).as(chapter).isGreaterThan(at);
            at = next;
        }
        assertThat(report.replaceAll("(?s)<script>.*?</script>", ""))
                .doesNotContain(" src=", "href=\"http", "@import");
    }

    @Test
    void theJapaneseTextsAreJapanese() throws IOException {
        assertThat(said.out()).doesNotContainPattern(THREE_ENGLISH_WORDS);
        assertThat(Files.readString(folder.resolve("ja/prompt.md")))
                .doesNotContainPattern(THREE_ENGLISH_WORDS)
                .contains("お願いしたいこと", "| --- |");
    }

    @Test
    void ofASingleOptionTheCompanyAsItIsStandsBeside() {
        Ran one = decide("en", folder.resolve("one"), 2, SETTINGS);
        assertThat(one.exit()).as(one.err()).isZero();
        assertThat(json("one").get("options")).hasSize(2);
        assertThat(json("one").get("options").get(0).get("id").asString()).isEqualTo("as_is");
    }

    @Test
    void whatCannotBeComparedIsRefusedAndNothingIsWritten() throws IOException {
        Path euro = folder.resolve("euro.yaml");
        Files.writeString(
                euro,
                """
                format: 1
                option: {id: euro, name: Euro, monthly: 500 EUR}
                """);
        Path unknown = folder.resolve("unknown.yaml");
        Files.writeString(
                unknown,
                """
                format: 1
                option: {id: gone, name: Gone}
                remove: {contracts: [no_such_contract]}
                """);
        refused("[mixed_currencies]", SOC, euro);
        refused("no_such_contract", SOC, unknown);
        refused("[option-twice]", SOC, SOC);
        Path company = folder.resolve("euro-company.yaml");
        Files.writeString(
                company,
                """
                format: 1
                company: {id: e, name: E, zone: Europe/Berlin, currency: EUR, staff: 100}
                functions: [{id: f, name: F, loss_per_day: 9000, source: S}]
                """);
        Path free = folder.resolve("free.yaml");
        Files.writeString(free, "format: 1\noption: {id: free, name: Free}\n");
        String[] euros = args("en", folder.resolve("no"), "24", free);
        euros[2] = company.toString();
        Ran yen = Ran.hikeshi(euros);
        assertThat(yen.exit()).isEqualTo(2);
        assertThat(yen.err()).contains("[general-amounts]", "own_hour_cost");
        Ran other = Ran.hikeshi(variant("nobody_says_so"));
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("[no-variant]", "rare");
        Ran few = Ran.hikeshi(args("en", folder.resolve("no"), "3", SOC, SETTINGS));
        assertThat(few.exit()).isEqualTo(2);
        assertThat(few.err()).contains("[bad-worlds]");
    }

    @Test
    void otherSourcesCanBeBelieved() {
        assertThat(Ran.hikeshi(variant("rare")).exit()).isZero();
        for (JsonNode prior : json("variant").get("priors")) {
            if (prior.get("input").asString().equals("attempts_per_year")) {
                assertThat(prior.get("high").asDouble()).isEqualTo(0.02);
            }
        }
    }

    private static String[] variant(String name) {
        List<String> args = new ArrayList<>();
        args.addAll(List.of(args("en", folder.resolve("variant"), "24", SOC, SETTINGS)));
        args.addAll(List.of("--variant", name));
        return args.toArray(String[]::new);
    }

    private static void refused(String because, Path... options) {
        Path out = folder.resolve("refused");
        Ran ran = decide("en", out, 2, options);
        assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
        assertThat(ran.err()).contains(because).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    private static Ran decide(String language, Path out, int threads, Path... options) {
        List<String> args = new ArrayList<>(List.of(args(language, out, "24", options)));
        args.addAll(List.of("--threads", String.valueOf(threads)));
        return Ran.hikeshi(args.toArray(String[]::new));
    }

    private static String[] args(String language, Path out, String worlds, Path... options) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "decide",
                                "--company",
                                Example.FOLDER.resolve("company.yaml").toString(),
                                "--worlds",
                                worlds,
                                "--incidents",
                                "5",
                                "--from",
                                "2026-11-01",
                                "--lang",
                                language,
                                "--out",
                                out.toString()));
        for (Path option : options) {
            args.addAll(List.of("--option", option.toString()));
        }
        return args.toArray(String[]::new);
    }

    private static JsonNode json(String run) {
        return JsonMapper.builder()
                .build()
                .readTree(folder.resolve(run).resolve("decision.json").toFile());
    }
}
