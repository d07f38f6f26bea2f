package dev.hikeshi.response.duty.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static Questions ask(Paper paper) {
        return Questions.of(paper.company(), Answers.NONE, Paper.NOW);
    }

    private static List<String> open(Paper paper) {
        return ask(paper).all().stream().map(Question::id).toList();
    }

    @Test
    void aPlainPromiseWithoutConditionsLeavesManyPointsOpen() {
        List<String> open = open(new Paper().clause("1", Mode.PERFORMS, "isolate_endpoint"));
        assertThat(open)
                .contains(
                        "c/release",
                        "c/clock",
                        "c/past_compromise",
                        "c/closure_criteria",
                        "c/recurrence",
                        "c/terms_change",
                        "c/renewal")
                .doesNotContain("c/first_responder");
    }

    @Test
    void aProviderThatOnlyTellsUsIsAskedTheFourQuestionsToo() {
        List<String> open = open(new Paper().on("pcs").clause("1", Mode.NOTIFIES, "watch_alerts"));
        assertThat(open)
                .contains(
                        "c/assets/servers",
                        "c/first_responder",
                        "c/recovery",
                        "c/recurrence",
                        "c/closure_criteria");
    }

    @Test
    void whatIsOnlyBelievedOrVagueLeavesTheFourQuestionsOpen() {
        Paper assumed = new Paper();
        assumed.evidence = Evidence.Kind.ASSUMED;
        assumed.clause("1", Mode.PERFORMS, "restore_from_backup");
        Paper vague = new Paper();
        vague.vague("運用・保守一式").clause("1", Mode.PERFORMS, "patch_vulnerability");
        for (Paper paper : List.of(assumed, vague)) {
            assertThat(open(paper))
                    .contains("c/first_responder", "c/root_cause", "c/closure_criteria");
        }
    }

    @Test
    void whoeverOnlyTrainsOrRefusesIsNotAskedWhoDeclaresItSafe() {
        Paper paper = new Paper();
        paper.clause("1", Mode.PERFORMS, "train_phishing")
                .clause("2", Mode.REFUSES, "triage_alert");
        assertThat(open(paper)).doesNotContain("c/closure_criteria", "c/recovery");
    }

    @Test
    void aNumberOfAClauseIsQuotedOnlyWhereItIsThePapers() {
        Paper read = new Paper();
        read.vague("運用・保守一式").clause("1", Mode.PERFORMS, "patch_vulnerability");
        Paper believed = new Paper();
        believed.evidence = Evidence.Kind.ASSUMED;
        believed.vague("運用・保守一式").clause("run", Mode.PERFORMS, "patch_vulnerability");
        String id = "c/vague/patch_vulnerability";
        assertThat(ask(read).find(id).orElseThrow().text().ja()).startsWith("条項 1 の「運用・保守一式」に");
        assertThat(ask(believed).find(id).orElseThrow().text().ja()).startsWith("「運用・保守一式」に");
    }

    @Test
    void nobodyIsAskedAboutAContractThatHasEnded() {
        Paper paper = new Paper().clause("1", Mode.PERFORMS, "isolate_endpoint");
        paper.ends = "2026-11-22";
        assertThat(open(paper)).isEmpty();
        paper.ends = "2026-11-23";
        assertThat(open(paper)).isNotEmpty();
    }

    @Test
    void asksWhatHappensWhenNobodyAnswersUnlessTheFallbackIsWritten() {
        Paper paper = new Paper().clause("1", Mode.WITH_CONSENT, "isolate_endpoint");
        assertThat(open(paper)).contains("c/consent_fallback/1");
        Paper written = new Paper();
        written.consent(Mode.PERFORMS, "sato").clause("1", Mode.WITH_CONSENT, "isolate_endpoint");
        assertThat(open(written)).doesNotContain("c/consent_fallback/1", "c/whom_they_call");
    }

    @Test
    void whatIsOnlyAssumedWasSaidByNobody() {
        Paper assumed = new Paper();
        assumed.evidence = Evidence.Kind.ASSUMED;
        assertThat(talk(assumed)).contains("理解していますが").doesNotContain("伺って");
        Paper said = new Paper();
        said.evidence = Evidence.Kind.ORAL;
        assertThat(talk(said)).contains("2026-04-01 にKazeから", "伺っています");
    }

    private static String talk(Paper paper) {
        paper.clause("1", Mode.PERFORMS, "isolate_endpoint");
        return ask(paper).points().stream()
                .filter(point -> point.topic() == Topic.TALK)
                .findFirst()
                .orElseThrow()
                .text()
                .ja();
    }

    @Test
    void asksForTheClosedHoursAndCountsThem() {
        Paper paper = new Paper();
        paper.window(Paper.OFFICE).clause("1", Mode.PERFORMS, "isolate_endpoint");
        Point hours =
                ask(paper).points().stream()
                        .filter(point -> point.topic() == Topic.HOURS)
                        .findFirst()
                        .orElseThrow();
        assertThat(hours.answered()).isFalse();
        assertThat(hours.hoursPerYear()).isBetween(6_500L, 6_800L);
        assertThat(hours.text().ja()).contains(String.valueOf(hours.hoursPerYear()));
    }

    @Test
    void namesTheGroupsOnWhichTheContractIsSilent() {
        Paper paper = new Paper();
        paper.on("pcs").clause("1", Mode.PERFORMS, "watch_alerts");
        assertThat(open(paper)).contains("c/assets/servers").doesNotContain("c/assets/pcs");
    }

    @Test
    void vagueWordsBecomeOneQuestionADuty() {
        Paper paper = new Paper();
        paper.vague("運用・保守").clause("1", Mode.PERFORMS, "patch_vulnerability");
        assertThat(open(paper))
                .contains("c/vague/maintain_vpn_firmware", "c/vague/patch_vulnerability");
        Question one = ask(paper).find("c/vague/maintain_vpn_firmware").orElseThrow();
        assertThat(one.text().ja()).contains("運用・保守", "VPN");
        assertThat(open(new Paper().clause("1", Mode.PERFORMS, "patch_vulnerability")))
                .noneMatch(id -> id.contains("/vague/"));
    }

    @Test
    void operationAndMaintenanceMeansTheRecurringCareAndNoPatchInAnIncident() {
        for (String words : List.of("運用・保守", "運用保守一式", "operation and maintenance")) {
            Paper paper = new Paper();
            paper.vague(words).clause("1", Mode.PERFORMS, "patch_servers");
            assertThat(open(paper))
                    .contains(
                            "c/vague/maintain_vpn_firmware",
                            "c/vague/patch_servers",
                            "c/vague/collect_vulnerability_info",
                            "c/vague/check_backups",
                            "c/vague/test_restore",
                            "c/vague/review_accounts")
                    .doesNotContain(
                            "c/vague/patch_vpn_firmware",
                            "c/vague/patch_vulnerability",
                            "c/vague/verify_backup");
        }
    }

    @Test
    void talkIsAskedToBeConfirmed() {
        Paper paper = new Paper();
        paper.evidence = Evidence.Kind.ORAL;
        assertThat(open(paper.clause("1", Mode.PERFORMS, "close_vpn"))).contains("c/talk/1");
    }

    @Test
    void whatHangsOnTheAnswerComesFirst() {
        Questions questions = ask(new Paper().clause("1", Mode.PERFORMS, "isolate_endpoint"));
        assertThat(questions.all().stream().map(Question::rank).toList())
                .isSorted()
                .startsWith(1)
                .doesNotHaveDuplicates();
        assertThat(questions.all())
                .allSatisfy(q -> assertThat(q.text().ja() + q.text().en()).doesNotContain("{"))
                .allSatisfy(q -> assertThat(q.depends().ja()).isNotBlank());
    }

    @Test
    void ourExpectationAgainstASilentContractIsADifferenceAndADoubleOneADispute() {
        Paper silent = new Paper();
        silent.clause("1", Mode.PERFORMS, "isolate_endpoint")
                .expects("us", "isolate_server", new Bearer.OfProvider("kaze"));
        assertThat(Differences.of(silent.company(), Paper.NOW))
                .extracting(Difference::kind)
                .containsOnly(Difference.Kind.SILENT);
        assertThat(open(silent)).contains("c/expectation/isolate_server/us");
        silent.expects("provider:kaze", "isolate_server", new Bearer.OfPerson("sato"));
        assertThat(Differences.of(silent.company(), Paper.NOW))
                .extracting(Difference::kind)
                .contains(Difference.Kind.DISPUTED);
    }

    @Test
    void anExpectationThatTheContractHoldsUpIsAgreed() {
        Paper paper = new Paper();
        paper.clause("1", Mode.PERFORMS, "isolate_server")
                .expects("us", "isolate_server", new Bearer.OfProvider("kaze"));
        assertThat(Differences.of(paper.company(), Paper.NOW))
                .extracting(Difference::kind)
                .containsOnly(Difference.Kind.AGREED);
        Paper office = new Paper();
        office.window(Paper.OFFICE)
                .clause("1", Mode.PERFORMS, "isolate_server")
                .expects("us", "isolate_server", new Bearer.OfProvider("kaze"));
        Difference partly = Differences.of(office.company(), Paper.NOW).getFirst();
        assertThat(partly.kind()).isEqualTo(Difference.Kind.PARTLY);
        assertThat(partly.hoursPerWeek()).isEqualTo(32);
    }
}
