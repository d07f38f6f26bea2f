package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.scope.SmallCompany;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RaisingTest {

    @Test
    void serversAndPcsAreIsolatedByTheirOwnDuty() {
        List<Command.RaiseDuty> raised =
                raised(
                        new SmallCompany()
                                .finds("pc-01", Severity.HIGH)
                                .finds("pc-02", Severity.HIGH, host("pc-01"))
                                .finds("srv-erp", Severity.CRITICAL, host("pc-01")));
        assertThat(hosts(raised, "isolate_endpoint")).containsExactly("pc-01", "pc-02");
        assertThat(hosts(raised, "isolate_server")).containsExactly("srv-erp");
        assertThat(raised)
                .filteredOn(duty -> duty.duty().id().equals("isolate_server"))
                .extracting(Command.RaiseDuty::severity)
                .containsExactly(Severity.CRITICAL);
    }

    @Test
    void aHostInNoGroupIsIsolatedTooAndNamedUnlisted() {
        assertThat(raised(new SmallCompany().finds("old-box", Severity.HIGH)))
                .filteredOn(duty -> duty.duty().id().equals("isolate_endpoint"))
                .extracting(Command.RaiseDuty::asset)
                .containsExactly("unlisted:old-box");
    }

    @Test
    void containmentComesFirstAndTheDeclarationLast() {
        List<Command.RaiseDuty> raised = raised(new SmallCompany().finds("pc-01", Severity.HIGH));
        assertThat(DutyCatalogue.require(raised.getFirst().duty()).phase())
                .isEqualTo(Phase.CONTAIN);
        assertThat(raised.getLast().duty().id()).isEqualTo("declare_safe");
    }

    @Test
    void aMediumIncidentIsolatesNothing() {
        List<Command.RaiseDuty> raised = raised(new SmallCompany().finds("pc-01", Severity.MEDIUM));
        assertThat(hosts(raised, "isolate_endpoint")).isEmpty();
        assertThat(raised.getFirst().duty().id()).isEqualTo("triage_alert");
        assertThat(hosts(raised, "triage_alert")).containsExactly("pc-01");
    }

    @Test
    void nobodyReportsPersonalDataThatIsNotConcerned() {
        SmallCompany small = new SmallCompany().finds("pc-01", Severity.HIGH);
        assertThat(raised(small)).anyMatch(RaisingTest::isReport);
        assertThat(raised(small.knows(Facts.PERSONAL_DATA, "no"))).noneMatch(RaisingTest::isReport);
    }

    private static boolean isReport(Command.RaiseDuty duty) {
        return duty.duty().id().equals("report_regulator_prelim");
    }

    @Test
    void theDeclarationRaisesWhatFollowsIt() {
        SmallCompany small =
                new SmallCompany()
                        .finds("pc-01", Severity.HIGH)
                        .raises("declare_safe", "", Severity.HIGH);
        assertThat(raised(small)).noneMatch(duty -> duty.duty().id().equals("review_lessons"));
        assertThat(raised(small.finishes("declare_safe", "")))
                .extracting(duty -> duty.duty().id())
                .contains("write_incident_report", "review_lessons", "prove_measures");
    }

    @Test
    void aWiderScopeRaisesMore() {
        SmallCompany small = new SmallCompany().finds("pc-01", Severity.HIGH);
        int before = raised(small).size();
        small.sees("srv-erp", "compromised", "logs of pc-01 name it");
        assertThat(raised(small)).hasSizeGreaterThan(before);
        assertThat(hosts(raised(small), "isolate_server")).containsExactly("srv-erp");
    }

    @Test
    void everyDutyIsOfTheCatalogueAndRaisedOnceAnAsset() {
        List<Command.RaiseDuty> raised =
                raised(
                        new SmallCompany()
                                .finds("pc-01", Severity.HIGH)
                                .finds("srv-erp", Severity.HIGH, host("pc-01")));
        HashSet<String> seen = new HashSet<>();
        for (Command.RaiseDuty duty : raised) {
            assertThat(DutyCatalogue.find(duty.duty())).as("duty %s", duty.duty()).isPresent();
            assertThat(DutyCatalogue.require(duty.duty()).recurring())
                    .as("recurring %s", duty.duty())
                    .isFalse();
            assertThat(seen.add(duty.duty() + "@" + duty.asset())).as("%s", duty).isTrue();
        }
        assertThat(raised).hasSizeBetween(12, 20);
    }

    private static JoinKey host(String name) {
        return new JoinKey(JoinKey.Kind.HOST, name);
    }

    private static List<String> hosts(List<Command.RaiseDuty> raised, String duty) {
        return raised.stream()
                .filter(one -> one.duty().id().equals(duty))
                .flatMap(one -> one.hosts().stream())
                .toList();
    }

    private static List<Command.RaiseDuty> raised(SmallCompany small) {
        return Raising.of(small.incident(), new HostSelection(small.company()), SmallCompany.T);
    }
}
