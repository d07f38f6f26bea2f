package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractCommandTest {
    private static final Path ROOT = Path.of(System.getenv("HIKESHI_ROOT"));
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir Path folder;

    private Path company() {
        return folder.resolve("company.yaml");
    }

    private Ran contract(String... args) {
        String[] all =
                Stream.concat(
                                Stream.of("contract", args[0], "--company", company().toString()),
                                Arrays.stream(args).skip(1))
                        .toArray(String[]::new);
        return Ran.hikeshi(all);
    }

    private Company read() {
        return switch (CompanyFile.read(company())) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
        };
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("archetypes"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTemplateIsListedInBothLanguages() throws IOException {
        for (String language : List.of("ja", "en")) {
            Ran ran = contract("new", "--lang", language);
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains(names());
            assertThat(ran.out()).doesNotContain(" | ");
        }
    }

    @Test
    void everyTemplateBecomesAContractThatPromisesNothingYet() throws IOException {
        for (String name : names()) {
            String language = name.length() % 2 == 0 ? "ja" : "en";
            Ran ran = contract("new", "--archetype", name, "--provider", name, "--lang", language);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("  ? ");
        }
        Company company = read();
        assertThat(company.contracts()).hasSize(names().size());
        Cover cover = new Cover(company);
        for (Contract contract : company.contracts()) {
            for (Clause clause : contract.clauses()) {
                for (DutyId duty : clause.duties()) {
                    Ladder ladder = cover.next(Situation.of(duty, Severity.CRITICAL, "pcs"), NOW);
                    assertThat(ladder.rungs().stream().filter(Rung::binds))
                            .as(contract.id() + " " + duty)
                            .allMatch(rung -> rung.bearers().getFirst().id().startsWith("person:"));
                }
            }
        }
    }

    @Test
    void theFilesSpeakTheChosenLanguageOnly() throws IOException {
        contract("new", "--archetype", "mdr-endpoint", "--provider", "kaze", "--lang", "en");
        assertThat(Files.readString(folder.resolve("contracts/kaze.yaml")))
                .contains("#? Which machines are in?")
                .doesNotContain("対象の機器");
        assertThat(Files.readString(company())).doesNotContain("会社に合わせて");
    }

    private String letter(String provider, String language) throws IOException {
        Ran ran =
                Ran.hikeshi(
                        "coverage",
                        "--company",
                        company().toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--format",
                        "html");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return Files.readString(folder.resolve("out/letter-" + provider + "." + language + ".md"));
    }

    @Test
    void aLetterAsksForTheNamesThatNobodyHasWritten() throws IOException {
        Ran ran = contract("new", "--archetype", "soc-notify", "--provider", "toto");
        assertThat(ran.out()).contains("Our name is not there yet", "Their name is not there yet");
        assertThat(letter("toto", "ja")).contains("【当社名", "【toto の正式な名前");
        assertThat(letter("toto", "en")).contains("[our name", "[full name of toto");
        assertThat(letter("toto", "ja")).doesNotContain("our_company");
    }

    @Test
    void aLetterIsSignedAndAddressedByName() throws IOException {
        Ran ran =
                contract(
                        "new",
                        "--archetype",
                        "maintenance-run",
                        "--provider",
                        "kitazawa",
                        "--name",
                        "北沢システム",
                        "--company-name",
                        "$FOO みどり製作所");
        assertThat(ran.out()).doesNotContain("name is not there yet");
        String letter = letter("kitazawa", "ja");
        assertThat(letter)
                .contains("北沢システム 御中", "$FOO みどり製作所です", "契約「システム運用保守」")
                .contains("「運用・保守一式」に、次のそれぞれは含まれますか", "   - アカウントを棚卸しする")
                .contains("kitazawa/first_responder", "kitazawa/closure_criteria")
                .doesNotContain("条項 run", "御中 御中");
    }

    @Test
    void aTemplateTellsHowToWriteDownTheProof() throws IOException {
        contract("new", "--archetype", "builder", "--provider", "kaede", "--lang", "ja");
        assertThat(Files.readString(folder.resolve("contracts/kaede.yaml")))
                .contains("kind: contract_text", "#! roles:", "advises 助言だけ");
        assertThat(Files.readString(company())).contains("# done:");
    }

    @Test
    void aClauseOfVagueWordsAloneIsRead() throws IOException {
        contract("new", "--archetype", "builder", "--provider", "kaede");
        Path file = folder.resolve("contracts/kaede.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^ +duties: [^\n]*\n", "        vague: 運用・保守一式\n"));
        assertThat(read().contracts().getFirst().clauses())
                .filteredOn(clause -> clause.vague() != null)
                .flatExtracting(Clause::duties)
                .contains(new DutyId("maintain_vpn_firmware"), new DutyId("review_accounts"))
                .doesNotContain(new DutyId("patch_vpn_firmware"));
        Files.writeString(file, Files.readString(file).replace("運用・保守一式", "誠意"));
        Ran ran = contract("check", "--lang", "ja");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("duties");
    }

    @Test
    void brokenCharactersAreRefusedBeforeTheyReachAFile() {
        Ran ran = contract("new", "--archetype", "saas", "--name", "\uFFFD\uFFFD");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("[bad-characters]", "UTF-8");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        contract("new", "--archetype", "saas", "--provider", "cloud");
        String before = Files.readString(folder.resolve("contracts/cloud.yaml"));
        Ran again = contract("new", "--archetype", "saas", "--provider", "cloud", "--lang", "ja");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("[contract-exists]", "もうあります");
        assertThat(Files.readString(folder.resolve("contracts/cloud.yaml"))).isEqualTo(before);
    }

    @Test
    void aCompanyFileWithoutTheIncludeIsNamed() throws IOException {
        contract("new", "--archetype", "saas", "--provider", "cloud");
        Files.writeString(company(), Files.readString(company()).replace("include:", "# include:"));
        Ran ran = contract("new", "--archetype", "builder", "--provider", "kaede", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("add `include: [contracts/*.yaml]`");
    }

    @Test
    void badNamesAreRefused() {
        assertThat(contract("new", "--archetype", "mdr").err()).contains("[no-archetype]");
        assertThat(contract("new", "--archetype", "saas", "--provider", "a b").err())
                .contains("[bad-provider-id]");
        assertThat(contract("snapshot", "--contract", "x", "nothing.txt").exit()).isEqualTo(2);
    }

    @Test
    void aChangedSentenceNamesTheClauseThatCitesIt() throws IOException {
        contract("new", "--archetype", "soc-notify", "--provider", "soc");
        Path first =
                Files.writeString(folder.resolve("v1.txt"), "検知した事象を、お客様の連絡先へ通知します。\n料金は別紙。\n");
        Path second =
                Files.writeString(
                        folder.resolve("v2.html"),
                        "<html><body><p>検知した事象を、できる限り通知します。</p><p>料金は別紙。</p></body></html>");
        assertThat(contract("snapshot", "--contract", "soc", first.toString()).exit()).isZero();
        Ran few = contract("diff", "--contract", "soc", "--lang", "en");
        assertThat(few.err()).contains("[few-snapshots]");
        Ran same = contract("snapshot", "--contract", "soc", first.toString(), "--lang", "en");
        assertThat(same.out()).startsWith("Not kept again");
        assertThat(contract("snapshot", "--contract", "soc", second.toString()).exit()).isZero();
        Ran diff = contract("diff", "--contract", "soc", "--lang", "en");
        assertThat(diff.exit()).as(diff.err()).isZero();
        assertThat(diff.out())
                .contains(
                        "1 changes",
                        "- 検知した事象を、お客様の連絡先へ通知します。",
                        "+ 検知した事象を、できる限り通知します。",
                        "clauses: notify");
        assertThat(Files.readAllLines(folder.resolve("terms/soc/index.jsonl"))).hasSize(2);
    }

    @Test
    void whatIsNoTextCannotBeCompared() throws IOException {
        contract("new", "--archetype", "saas", "--provider", "cloud");
        Path pdf = Files.write(folder.resolve("t.pdf"), new byte[] {'%', 'P', (byte) 0xff, 0});
        Path text = Files.writeString(folder.resolve("t.txt"), "a");
        contract("snapshot", "--contract", "cloud", text.toString());
        contract("snapshot", "--contract", "cloud", pdf.toString());
        Ran ran = contract("diff", "--contract", "cloud");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("[terms-no-text]", "pdftotext");
    }
}
