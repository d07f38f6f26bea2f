package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.CompanyFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An offer on the desk and no file at all: a few answers, and whether it is worth the money. */
final class ProposalCommandTest {
    @TempDir Path folder;

    private Ran ask(String... more) {
        List<String> args = new ArrayList<>(List.of("proposal", "new", "--lang", "en"));
        args.addAll(List.of("--out", folder.resolve("p").toString()));
        args.addAll(Arrays.asList(more));
        return Ran.hikeshi(args.toArray(new String[0]));
    }

    private JsonNode decide(String language) throws IOException {
        Path p = folder.resolve("p");
        List<String> args = new ArrayList<>(List.of("decide", "--lang", language));
        args.addAll(List.of("--company", p.resolve("company.yaml").toString()));
        for (String option : List.of("1-today", "2-offer", "3-settings")) {
            args.addAll(List.of("--option", p.resolve("option-" + option + ".yaml").toString()));
        }
        Path out = p.resolve("answer-" + language);
        args.addAll(List.of("--worlds", "60", "--incidents", "10", "--out", out.toString()));
        Ran ran = Ran.hikeshi(args.toArray(new String[0]));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(out.resolve("decision.json")))
                .get("options");
    }

    private static double loss(JsonNode option) {
        return option.get("worst_twentieth_of_years").asDouble();
    }

    @Test
    void whatItWritesIsReadWithoutAFaultAndDecided() throws IOException {
        Ran ran = ask("--defaults");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("hikeshi decide --company", "22 answers are assumed");
        assertThat(CompanyFile.read(folder.resolve("p/company.yaml")))
                .isInstanceOf(CompanyFile.Read.class);
        for (String language : List.of("en", "ja")) {
            JsonNode options = decide(language);
            assertThat(options.size()).isEqualTo(3);
            options.forEach(option -> assertThat(Double.isFinite(loss(option))).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notify", "consent", "pcs", "servers", "response"})
    void everyPromiseIsReadInEveryKindOfCompany(String promise) throws IOException {
        for (String edr : List.of("none", "detect", "block")) {
            Path each = folder.resolve(edr);
            Ran ran =
                    Ran.hikeshi(
                            "proposal",
                            "new",
                            "--out",
                            each.toString(),
                            "--defaults",
                            "--promise",
                            promise,
                            "--edr",
                            edr,
                            "--service-hours",
                            edr.equals("none") ? "day" : "always",
                            "--it-full",
                            edr.equals("block") ? "0" : "2",
                            "--it-half",
                            edr.equals("block") ? "0" : "1",
                            "--night",
                            edr.equals("detect") ? "yes" : "no");
            assertThat(ran.exit()).as(ran.err()).isZero();
            Ran decided =
                    Ran.hikeshi(
                            "decide",
                            "--company",
                            each.resolve("company.yaml").toString(),
                            "--option",
                            each.resolve("option-2-offer.yaml").toString(),
                            "--option",
                            each.resolve("option-3-settings.yaml").toString(),
                            "--worlds",
                            "20",
                            "--incidents",
                            "5",
                            "--out",
                            each.resolve("answer").toString());
            assertThat(decided.exit()).as(promise + " " + edr + decided.err()).isZero();
        }
    }

    @Test
    void whoActsPreventsMoreThanWhoTells() throws IOException {
        ask("--defaults", "--promise", "notify", "--within", "60");
        double told = loss(decide("en").get(1));
        try (Stream<Path> files = Files.walk(folder.resolve("p"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        ask("--defaults", "--promise", "servers", "--within", "60");
        assertThat(loss(decide("en").get(1))).isLessThan(0.9 * told);
    }

    @Test
    void namesSurviveAsTheyAreAndAreSaidAgain() throws IOException {
        String name = "\"$FOO\" \\ : #1 {株式会社} 100%";
        Ran ran = ask("--defaults", "--company-name", name, "--provider", name, "--service", name);
        assertThat(ran.exit()).as(ran.err()).isZero();
        CompanyFile.Outcome read = CompanyFile.read(folder.resolve("p/company.yaml"));
        assertThat(((CompanyFile.Read) read).company().name().ja()).isEqualTo(name);
        decide("en");
        assertThat(Files.readString(folder.resolve("p/answer-en/decision.json"))).contains("$FOO");
    }

    @Test
    void whatIsRightAlreadyIsNoStep() throws IOException {
        ask("--defaults", "--vpn-mfa", "yes", "--edr", "block", "--edr-servers", "yes");
        String settings = Files.readString(folder.resolve("p/option-3-settings.yaml"));
        assertThat(settings).doesNotContain("vpn_mfa", "edr_mode", "groups:");
        assertThat(settings).contains("offline_backup", "restore_tested");
    }

    @Test
    void whatNobodyAnsweredIsMarked() throws IOException {
        ask("--defaults", "--staff", "120", "--cost-monthly", "50万");
        String company = Files.readString(folder.resolve("p/company.yaml"));
        assertThat(company).contains("staff: 120\n", "per_incident: 20_000_000  # assumed");
        assertThat(Files.readString(folder.resolve("p/option-2-offer.yaml")))
                .contains("monthly: 500_000, ", "nobody answered: --service, --provider")
                .doesNotContain("--cost-monthly");
    }

    @Test
    void aPersonIsAskedUntilTheAnswerCanBeUsed() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("SOC24");
        lines.add("まもり監視");
        lines.add("lots");
        lines.add("30万円");
        lines.addAll(java.util.Collections.nCopies(40, ""));
        Ran ran =
                Ran.hikeshi(
                        new ByteArrayInputStream(
                                String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                        "proposal",
                        "new",
                        "--lang",
                        "ja",
                        "--out",
                        folder.resolve("p").toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("「lots」は金額になりません", "初期費用（円） [0]");
        assertThat(Files.readString(folder.resolve("p/option-2-offer.yaml")))
                .contains("name: \"SOC24\"\n", "once: 300_000", "name: \"まもり監視\"");
    }

    @Test
    void anInterviewThatBreaksOffWritesNothing() {
        Ran ran =
                Ran.hikeshi(
                        new ByteArrayInputStream("SOC24\n".getBytes(StandardCharsets.UTF_8)),
                        "proposal",
                        "new",
                        "--out",
                        folder.resolve("p").toString());
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(ran.err()).contains("--provider", "--bearable");
        assertThat(folder.resolve("p")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--cost-monthly, -5, below zero",
        "--cost-once, much, is no amount",
        "--staff, 0, from 1 to",
        "--staff, 1.5, from 1 to",
        "--promise, servres, Did you mean \"servers\"",
        "--edr, on, none",
        "--it-hours, 18:00-09:00, is no time range",
        "--provider, ' ', is no name"
    })
    void whatCannotBeIsRefused(String option, String answer, String said) {
        Ran ran = ask("--defaults", "--it-half", "2", option, answer);
        assertThat(ran.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(folder.resolve("p")).doesNotExist();
        assertThat(ran.err()).contains(said);
    }

    @Test
    void moreItPeopleThanPeopleAreRefused() {
        assertThat(ask("--defaults", "--staff", "2", "--it-full", "2").err())
                .contains("3 people in IT are more than the 2");
    }

    @Test
    void nothingThatSomebodyWroteIsOverwritten() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Path mine = Files.writeString(folder.resolve("p/company.yaml"), "mine");
        assertThat(ask("--defaults").err()).contains("is not empty");
        assertThat(mine).hasContent("mine");
    }
}
