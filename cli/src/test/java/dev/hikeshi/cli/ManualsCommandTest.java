package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManualsCommandTest {
    private static final String CARE =
            """
            providers: [{id: kita, name: Kitazawa}]
            contracts:
              - id: care
                provider: kita
                title: Maintenance
                starts: 2025-10-01
                ends: 2027-03-31
                signed: yes
                renewal: {automatic: yes, term: 1y, notice: 3mo}
                meters:
                  - {id: month, unit: hours, included: 20, used_before: 6, used_as_of: 2026-11-10,
                     resets: monthly, overage: 8_000}
                remedies:
                  - {id: late, clauses: ["1"], credit_percent: 10, claim_within: 30d, cap: 98_000,
                     proof: Our log of the call, paid: on the next bill}
                clauses:
                  - id: "1"
                    duties: [patch_servers]
                    mode: performs
                    assets: {kinds: [server, backup]}
                    meter: month
                    evidence: [{kind: contract_text, on: 2025-10-01, by: Kitazawa}]
            """;

    @TempDir Path folder;

    private Path company() {
        return folder.resolve("company.yaml");
    }

    private void contract(String archetype, String provider, String... more) {
        String[] args = {
            "contract",
            "new",
            "--archetype",
            archetype,
            "--provider",
            provider,
            "--company",
            company().toString(),
            "--lang",
            "en"
        };
        assertThat(
                        Ran.hikeshi(
                                        java.util.stream.Stream.concat(
                                                        java.util.Arrays.stream(args),
                                                        java.util.Arrays.stream(more))
                                                .toArray(String[]::new))
                                .exit())
                .isZero();
    }

    private String written(String file) throws IOException {
        Ran ran =
                Ran.hikeshi(
                        "coverage",
                        "--company",
                        company().toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--format",
                        "html",
                        "--lang",
                        "en");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return Files.readString(folder.resolve("out").resolve(file));
    }

    @Test
    void aManualShowsWhatIsLeftUntilWhenToClaimAndUntilWhenToGiveNotice() throws IOException {
        contract("builder", "kaede");
        Files.writeString(folder.resolve("contracts/care.yaml"), CARE);
        String manual = written("manual-provider-kita.en.md");
        assertThat(manual)
                .contains("14 hours left (20 hours included, 6 hours used, read on 2026-11-10)")
                .contains("Filled again on 2026-12-01", "until 2027-03-31; renewed")
                .contains("2026-12-31 (39 days left)")
                .contains("10% of the fee", "within 30 days of the failure", "Our log of the call");
        String company = Files.readString(folder.resolve("out/manual-company.ja.md"));
        assertThat(company).contains("残り 14時間", "2026-12-31（あと 39 日）", "破られてから 30日 以内");
    }

    @Test
    void aRecordOfSomeAssetsLeavesTheOthersLate() throws IOException {
        contract("builder", "kaede");
        Files.writeString(
                folder.resolve("contracts/care.yaml"),
                CARE
                        + "done:\n  - {duty: patch_servers, on: 2026-11-15, by: \"provider:kita\","
                        + " assets: [servers], evidence: report.pdf}\n");
        String manual = written("manual-provider-kita.en.md");
        String late = manual.substring(manual.indexOf("## Late"), manual.indexOf("no record"));
        assertThat(late).contains("Patch the servers (Backup)");
        assertThat(manual).contains("Patch the servers (Servers)", "report.pdf");
    }

    @Test
    void candidatesStandSideBySideDutyByDuty() throws IOException {
        contract("soc-notify", "arakawa", "--name", "Arakawa", "--proposal");
        contract("mdr-endpoint", "boshin", "--name", "Boshin", "--proposal");
        contract("soc-consent-block", "chiyo", "--name", "Chiyo", "--proposal");
        String page = written("coverage.html");
        int at = page.indexOf("<section id=\"offers\"");
        String offers = page.substring(at, page.indexOf("</section>", at));
        assertThat(offers)
                .contains("Arakawa [arakawa]", "Boshin [boshin]", "Chiyo [chiyo]")
                .contains("Isolate the PC", "not mentioned", "(not in writing)");
    }
}
