package dev.hikeshi.response.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.scope.SmallCompany;
import org.junit.jupiter.api.Test;

final class ClosureCheckTest {

    @Test
    void aFreshIncidentMayNotBeDeclaredOver() {
        ClosureCheck check = check(new SmallCompany().finds("pc-01", Severity.HIGH));
        assertThat(check.mayDeclare()).isFalse();
        assertThat(check.sentence().en()).startsWith("not safe:");
        assertThat(check.unmet()).extracting(Criterion::id).contains("every_asset_clear");
    }

    @Test
    void everyCriterionMetLetsAPersonDeclare() {
        ClosureCheck check = check(resolved());
        assertThat(check.unmet()).isEmpty();
        assertThat(check.mayDeclare()).isTrue();
    }

    @Test
    void oneOpenDutyIsNamed() {
        Criterion duties =
                criterion(
                        resolved().raises("isolate_server", "servers", Severity.HIGH, "srv-erp"),
                        "every_duty_done");
        assertThat(duties.missing()).hasSize(1);
        assertThat(duties.missing().getFirst().en()).contains("(servers)");
    }

    @Test
    void theDeclarationAndWhatFollowsItDoNotStandInTheWay() {
        SmallCompany small =
                resolved()
                        .raises("declare_safe", "", Severity.HIGH)
                        .raises("prevent_recurrence", "", Severity.HIGH);
        assertThat(check(small).mayDeclare()).isTrue();
    }

    @Test
    void aHostOutsideTheLogsKeepsItOpen() {
        Criterion assets = criterion(resolved().finds("pc-02", Severity.LOW), "every_asset_clear");
        assertThat(assets.missing().getFirst().en()).isEqualTo("pc-02: not observed");
    }

    @Test
    void clearWithoutWhatShowsItIsNotProven() {
        SmallCompany small = resolved().finds("pc-02", Severity.LOW).sees("pc-02", "clear");
        assertThat(criterion(small, "clear_is_proven").met()).isFalse();
        assertThat(criterion(small, "every_asset_clear").met()).isTrue();
    }

    @Test
    void restoringAsksForVerifiedBackups() {
        SmallCompany small =
                resolved()
                        .raises("restore_from_backup", "servers", Severity.HIGH, "srv-erp")
                        .finishes("restore_from_backup", "servers");
        assertThat(criterion(small, "backups_verified").met()).isFalse();
        small.raises("verify_backup", "nas", Severity.HIGH).finishes("verify_backup", "nas");
        assertThat(criterion(small, "backups_verified").met()).isTrue();
    }

    private static SmallCompany resolved() {
        return new SmallCompany()
                .finds("pc-01", Severity.HIGH)
                .sees("pc-01", "clear", "rebuilt, ticket 12")
                .knows("confirmed", "yes")
                .knows("personal_data", "no")
                .knows("exfiltration", "no")
                .knows("entry", "vpn")
                .raises("reset_credentials", "", Severity.HIGH)
                .finishes("reset_credentials", "");
    }

    private static ClosureCheck check(SmallCompany small) {
        return ClosureCheck.of(small.incident());
    }

    private static Criterion criterion(SmallCompany small, String id) {
        return check(small).criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
