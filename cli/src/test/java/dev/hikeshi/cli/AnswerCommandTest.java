package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class AnswerCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CONTRACT =
            """
            # 保守の契約。原本は棚の三段目
            providers:
              - {id: kita, name: 北沢システム}
            contracts:
              - id: run
                provider: kita
                title: 保守契約
                starts: 2025-10-01
                signed: yes
                meters:
                  - {id: monthly, unit: hours, included: 20}   # 月の枠
                clauses:
                  - id: "1"
                    mode: performs
                    vague: 運用・保守一式
                    assets: [servers, network]
                    window: mon..fri 09:00-17:30
                    evidence: [{kind: contract_text, on: 2025-10-01, by: 北沢システム}]  # 一頁
                  #? 社長が言っただけ
                  - id: "talk"
                    duties: patch_vpn_firmware
                    mode: performs
                    assets: network
                    evidence:
                      - {kind: oral, on: 2026-10-14, by: 北沢社長}   # 電話
                    text: 見ておきますよ
            # 終わり
            """;

    @TempDir Path folder;

    @BeforeEach
    void aCompanyWithOneContract() throws IOException {
        Ran.hikeshi(
                "contract",
                "new",
                "--archetype",
                "soc-notify",
                "--provider",
                "toto",
                "--company",
                company().toString());
        Files.writeString(contract(), CONTRACT);
    }

    private Path company() {
        return folder.resolve("company.yaml");
    }

    private Path contract() {
        return folder.resolve("contracts/run.yaml");
    }

    private Ran answer(String question, String status, String... more) {
        return Ran.hikeshi(
                Stream.concat(
                                Stream.of(
                                        "contract",
                                        "answer",
                                        "--company",
                                        company().toString(),
                                        "--question",
                                        question,
                                        "--status",
                                        status),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }

    /** Duty and groups to every answer of the year, one line a cell. */
    private SortedMap<String, String> coverage(String name) throws IOException {
        Path out = folder.resolve(name);
        Ran ran =
                Ran.hikeshi(
                        "coverage",
                        "--company",
                        company().toString(),
                        "--out",
                        out.toString(),
                        "--format",
                        "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        SortedMap<String, String> cells = new TreeMap<>();
        for (JsonNode cell :
                JSON.readTree(Files.readString(out.resolve("coverage.json"))).get("cells")) {
            for (JsonNode group : cell.get("assets")) {
                cells.merge(
                        cell.get("duty").asString("") + " " + group.asString(""),
                        cell.get("severity") + " " + cell.get("answer") + " " + cell.get("from"),
                        (one, other) -> one + "\n" + other);
            }
        }
        return cells;
    }

    private static Set<String> different(
            SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> different = new TreeSet<>();
        after.forEach(
                (key, value) ->
                        different.addAll(value.equals(before.get(key)) ? Set.of() : Set.of(key)));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return different;
    }

    @Test
    void aWrittenAnswerCoversExactlyWhatItSpeaksOf() throws IOException {
        SortedMap<String, String> before = coverage("before");
        assertThat(before.get("patch_vpn_firmware network"))
                .contains("Unconfirmed")
                .doesNotContain("\"Owed\"");
        Ran ran = answer("run/talk/talk", "written", "--value", "yes", "--apply", "--lang", "ja");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("これで一週間が変わる: 「VPN装置を更新する」", "書き込みました");
        SortedMap<String, String> after = coverage("after");
        assertThat(after.get("patch_vpn_firmware network"))
                .contains("\"Owed\"")
                .doesNotContain("Unconfirmed");
        assertThat(different(before, after)).containsExactly("patch_vpn_firmware network");
    }

    @Test
    void whatWasOnlySaidCoversNothing() throws IOException {
        SortedMap<String, String> before = coverage("before");
        for (String question : new String[] {"run/talk/talk", "run/vague/review_accounts"}) {
            assertThat(answer(question, "oral", "--value", "yes", "--apply").exit()).isZero();
        }
        assertThat(Files.readString(contract())).contains("kind: oral, on: 2026-11-22");
        assertThat(different(before, coverage("after"))).isEmpty();
    }

    @Test
    void anEvasionOrARefusalNeverChangesTheClause() throws IOException {
        for (String status : new String[] {"asked", "evaded", "refused", "open"}) {
            Ran ran = answer("run/talk/talk", status, "--value", "yes", "--apply");
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("stays as it is");
        }
        assertThat(Files.readString(contract())).isEqualTo(CONTRACT);
        assertThat(Files.readAllLines(folder.resolve("answers.jsonl"))).hasSize(4);
    }

    @Test
    void everythingElseInTheFileStaysLetterByLetter() throws IOException {
        answer("run/talk/talk", "written", "--value", "yes", "--by", "社長", "--apply");
        String proof = "          - {kind: their_written_answer, on: 2026-11-22, by: \"社長\"}\n";
        String expected = CONTRACT.replace("   # 電話\n", "   # 電話\n" + proof);
        assertThat(Files.readString(contract())).isEqualTo(expected);
    }

    @Test
    void nothingIsWrittenWithoutApplyAndThePatchIsExact() throws IOException {
        Ran ran = answer("run/overage/monthly", "written", "--value", "8_000");
        assertThat(ran.out())
                .contains(
                        "-      - {id: monthly, unit: hours, included: 20}   # 月の枠",
                        "+      - {id: monthly, unit: hours, included: 20, overage: 8_000}   # 月の枠",
                        "Not written yet");
        assertThat(Files.readString(contract())).isEqualTo(CONTRACT);
        Ran again = answer("run/overage/monthly", "written", "--value", "8_000", "--apply");
        assertThat(again.out()).contains("Already kept", "Written:");
        assertThat(Files.readAllLines(folder.resolve("answers.jsonl"))).hasSize(1);
        assertThat(Files.readString(contract())).contains("overage: 8_000}   # 月の枠");
    }

    @Test
    void whatVagueWordsMeanBecomesAClauseWithTheHoursOfThePaper() throws IOException {
        SortedMap<String, String> before = coverage("before");
        answer("run/vague/patch_servers", "written", "--value", "yes", "--text", "月に一度", "--apply");
        assertThat(Files.readString(contract()))
                .contains(
                        """
                                text: 見ておきますよ
                              - id: "answer-vague-patch_servers"
                                duties: [patch_servers]
                                mode: performs
                                assets: [servers, network]
                                window: mon..fri 09:00-17:30
                        """)
                .endsWith("# 終わり\n");
        SortedMap<String, String> after = coverage("after");
        assertThat(different(before, after)).allMatch(key -> key.startsWith("patch_servers "));
        assertThat(after.get("patch_servers servers"))
                .contains("\"Owed\"", "OwedByNobody")
                .doesNotContain("Unconfirmed");
    }

    @Test
    void whatTheySayTheyDoNotDoIsNobodysFromThen() throws IOException {
        Ran ran = answer("run/vague/patch_servers", "written", "--value", "no", "--apply");
        assertThat(ran.out()).contains("nobody owes this");
        SortedMap<String, String> after = coverage("after");
        assertThat(after.get("patch_servers servers"))
                .contains("OwedByNobody")
                .doesNotContain("Unconfirmed");
        assertThat(after.get("send_engineer servers")).contains("Unconfirmed");
    }

    @Test
    void aValueThatTheFileCannotHoldIsRefusedAndNothingIsKept() throws IOException {
        Ran ran = answer("run/talk/talk", "written", "--value", "perhaps", "--apply");
        assertThat(ran.exit()).isEqualTo(2);
        Ran none = answer("run/talk/talk", "written", "--apply");
        assertThat(none.err()).contains("[answer-needs-value]");
        assertThat(Files.readString(contract())).isEqualTo(CONTRACT);
        assertThat(folder.resolve("answers.jsonl")).doesNotExist();
    }

    @Test
    void aQuestionThatNoKeyHoldsSaysSo() throws IOException {
        Ran ran = answer("run/exit", "written", "--text", "CSVで30日以内", "--lang", "ja");
        assertThat(ran.out())
                .contains(
                        "一つのキーに収まらない", "手で書く場合", "contracts/run.yaml", "clauses[].text", "text: ");
        assertThat(Files.readString(contract())).isEqualTo(CONTRACT);
    }

    @Test
    void aTermOfTheWholeContractIsWrittenIntoItsPlace() throws IOException {
        String plain =
                """
                      - id: "9"
                        duties: isolate_server
                        mode: performs
                        assets: servers
                        window: mon..fri 09:00-17:00
                        evidence: [{kind: contract_text, on: 2025-10-01, by: 北沢システム}]
                # 終わり
                """;
        String file = CONTRACT.replace("# 終わり\n", plain);
        for (String[] one :
                new String[][] {
                    {"subcontractors", "[{name: 夜勤社, needs_consent: yes}]", "subcontractors: [{"},
                    {"exclusions", "[{id: old, text: 古い機器}]", "exclusions: [{id: old"},
                    {"whom_we_call", "{phone: 03-0000-0000}", "channel: {phone: 03-0000-0000}"},
                    {
                        "past_compromise",
                        "[{id: past, effect: no_duty, scenarios: [past_compromise]}]",
                        "disclaimers: [{id: past"
                    },
                    {"remedy", "[{id: credit, credit_percent: 10}]", "remedies: [{id: credit"},
                    {
                        "data_handover",
                        "[{kind: data_handover_consent, lead: 4h}]",
                        "gates: [{kind: data_handover_consent"
                    },
                }) {
            Files.writeString(contract(), file);
            Ran ran = answer("run/" + one[0], "written", "--value", one[1], "--apply");
            assertThat(ran.exit()).as(one[0] + ran.err()).isZero();
            assertThat(Files.readString(contract())).as(one[0] + ran.out()).contains(one[2]);
        }
    }

    @Test
    void candidatesStandSideBySideWithWhatTheyCost() throws IOException {
        String rival =
                """
                  - id: rival
                    provider: kumo
                    title: 提案
                    starts: 2026-10-01
                    signed: no
                    clauses:
                      - id: "1"
                        duties: patch_vpn_firmware
                        mode: performs
                        assets: network
                        evidence: none
                fees:
                  - {contract: run, once: 300_000, monthly: 120_000, source: 見積書}
                """;
        Files.writeString(
                contract(),
                CONTRACT.replace("# 終わり\n", rival)
                        .replace("providers:\n", "providers:\n  - {id: kumo, name: くも社}\n"));
        Path out = folder.resolve("side");
        Ran ran =
                Ran.hikeshi(
                        "coverage",
                        "--company",
                        company().toString(),
                        "--out",
                        out.toString(),
                        "--format",
                        "html",
                        "--lang",
                        "ja");
        assertThat(ran.exit()).as(ran.err()).isZero();
        String page = Files.readString(out.resolve("coverage.html"));
        String side =
                page.substring(page.indexOf("id=\"candidates\""), page.indexOf("id=\"expected\""));
        assertThat(side)
                .contains("初期費用", "月額", "300,000円(30万円)", "120,000円(12万円)", "fees に未記入")
                .contains("拒否", "回答までの日数");
    }
}
