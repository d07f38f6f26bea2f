package dev.hikeshi.response.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.scope.SmallCompany;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContainmentPlanTest {

    @Test
    void theMachineMayDoWhatARuleLetsIt() {
        PlannedContainment plan = only(pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH)));
        assertThat(plan.allowed()).isTrue();
        assertThat(plan.rule()).isEqualTo("rule-0");
        assertThat(plan.targets()).containsExactly("pc-01", "pc-02");
        assertThat(plan.sentence().en()).contains("may isolate pc-01, pc-02").contains("24 h");
    }

    @Test
    void withoutARuleItIsWithheldAndSaysSo() {
        PlannedContainment plan = only(pcs(new SmallCompany()));
        assertThat(plan.decision()).isEqualTo(PlannedContainment.Decision.WITHHELD);
        assertThat(plan.sentence().en()).contains("must not isolate").contains("no rule");
    }

    @Test
    void whatMustNeverBeTouchedIsWithheld() {
        SmallCompany small =
                new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH).limits(10, false, "pcs");
        assertThat(only(pcs(small)).sentence().en()).contains("never touch");
    }

    @Test
    void aMilderCaseThanTheRuleAsksForIsWithheld() {
        assertThat(only(pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.CRITICAL))).allowed())
                .isFalse();
    }

    @Test
    void aHostWithoutTheToolIsWithheld() {
        SmallCompany small =
                new SmallCompany()
                        .rule(Verb.ISOLATE, Severity.HIGH)
                        .finds("nas", Severity.HIGH)
                        .raises("isolate_server", "nas", Severity.HIGH, "nas");
        assertThat(only(small).allowed()).isFalse();
    }

    @Test
    void theLimitAnHourGoesToTheWorstFirstAndTheRestWaits() {
        SmallCompany small =
                pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH).limits(2, false))
                        .raises("isolate_server", "servers", Severity.CRITICAL, "srv-erp");
        List<PlannedContainment> plan = plan(small, 0);
        assertThat(plan.stream().filter(PlannedContainment::allowed))
                .flatExtracting(PlannedContainment::targets)
                .containsExactly("srv-erp", "pc-01");
        assertThat(plan.getLast().targets()).containsExactly("pc-02");
        assertThat(plan.getLast().sentence().en()).contains("more than the 2 assets an hour");
    }

    @Test
    void whatWasContainedWithinTheHourCounts() {
        SmallCompany small =
                pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH).limits(2, false));
        assertThat(plan(small, 2)).noneMatch(PlannedContainment::allowed);
    }

    @Test
    void aDryRunAllowsNothing() {
        SmallCompany small =
                pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH).limits(10, true));
        assertThat(only(small).decision()).isEqualTo(PlannedContainment.Decision.DRY_RUN);
    }

    @Test
    void theLastAdministratorAndMachinesAreNotDisabled() {
        SmallCompany small =
                new SmallCompany()
                        .rule(Verb.DISABLE_ACCOUNT, Severity.HIGH)
                        .finds(
                                "pc-01",
                                Severity.HIGH,
                                account("corp\\administrator"),
                                account("corp\\pc-01$"))
                        .raises("disable_account", "", Severity.HIGH);
        List<PlannedContainment> plan = plan(small, 0);
        assertThat(plan.getFirst().targets()).containsExactly("corp\\taro");
        assertThat(plan.getFirst().allowed()).isTrue();
        assertThat(plan.getLast().targets()).containsExactly("corp\\administrator");
        assertThat(plan.getLast().sentence().en()).contains("last administrator");
        assertThat(plan).hasSize(2);
    }

    @Test
    void whatIsDoneIsNotPlannedAgain() {
        SmallCompany small =
                pcs(new SmallCompany().rule(Verb.ISOLATE, Severity.HIGH))
                        .finishes("isolate_endpoint", "pcs");
        assertThat(plan(small, 0)).isEmpty();
    }

    @Test
    void onlyAProbeMakesAnActEffective() {
        assertThat(ContainmentState.ASKED.mayBecome(ContainmentState.EFFECTIVE)).isFalse();
        assertThat(ContainmentState.ACCEPTED.mayBecome(ContainmentState.EFFECTIVE)).isTrue();
        assertThat(ContainmentState.EFFECTIVE.mayBecome(ContainmentState.DRIFTED)).isTrue();
        assertThat(ContainmentState.ACCEPTED.open()).isTrue();
    }

    @Test
    void everyUndoingIsItselfNoContainment() {
        for (Verb verb : Verb.values()) {
            ContainmentVerbs.undoing(verb)
                    .ifPresent(back -> assertThat(ContainmentVerbs.contains(back)).isFalse());
        }
        assertThat(ContainmentVerbs.undoing(Verb.ISOLATE)).contains(Verb.RELEASE);
    }

    private static SmallCompany pcs(SmallCompany small) {
        return small.finds("pc-01", Severity.HIGH)
                .raises("isolate_endpoint", "pcs", Severity.HIGH, "pc-01", "pc-02");
    }

    private static JoinKey account(String name) {
        return new JoinKey(JoinKey.Kind.ACCOUNT, name);
    }

    private static PlannedContainment only(SmallCompany small) {
        List<PlannedContainment> plan = plan(small, 0);
        assertThat(plan).hasSize(1);
        return plan.getFirst();
    }

    private static List<PlannedContainment> plan(SmallCompany small, int containedThisHour) {
        return ContainmentPlan.of(
                small.company(), small.incident(), containedThisHour, SmallCompany.T);
    }
}
