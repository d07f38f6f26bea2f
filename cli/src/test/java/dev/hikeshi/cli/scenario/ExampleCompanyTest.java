package dev.hikeshi.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the example's contracts are worth on the Sunday at half past two. */
class ExampleCompanyTest {
    private static final Instant NIGHT = Instant.parse("2026-11-21T17:30:00Z");
    private static final Instant SUNDAY_NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final Company company = read();

    private static Company read() {
        CompanyFile.Outcome outcome =
                CompanyFile.read(Project.ROOT.resolve("examples/aozora/company.yaml"));
        return switch (outcome) {
            case CompanyFile.Read read -> {
                assertThat(read.warnings()).isEmpty();
                yield read.company();
            }
            case CompanyFile.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
        };
    }

    @Test
    void theMdrOwesTheIsolationOfThePcAndSellsThatOfTheJumpServer() {
        assertThat(ladder(NIGHT, "isolate_endpoint", "office_pcs").answer()).isEqualTo("Owed");
        assertThat(ladder(NIGHT, "isolate_server", "jump_server").answer())
                .isEqualTo("ForExtraMoney");
    }

    @Test
    void nobodyOwesTheBackupsTheDirectoryOrTheStopOfTheEncryption() {
        assertThat(ladder(NIGHT, "protect_backups").answer()).isEqualTo("OwedByNobody");
        assertThat(ladder(NIGHT, "reset_krbtgt").answer()).isEqualTo("OwedByNobody");
        assertThat(ladder(NIGHT, "stop_encryption", "file_server").answer())
                .isEqualTo("OwedByNobody");
    }

    @Test
    void theSalesmansWordDoesNotCount() {
        assertThat(ladder(NIGHT, "close_vpn", "vpn").answer()).isEqualTo("Unconfirmed");
        assertThat(ladder(NIGHT, "patch_vpn_firmware").answer()).isEqualTo("Unconfirmed");
    }

    @Test
    void theAdministratorIsAwayUntilTheHolidayIsOver() {
        assertThat(ladder(NIGHT, "disable_account").answer()).isEqualTo("UnableNow");
        assertThat(ladder(Instant.parse("2026-11-24T00:00:00Z"), "disable_account").answer())
                .isEqualTo("Owed");
    }

    @Test
    void theCompanysOwnManagersCanActOnSundayByDay() {
        assertThat(ladder(NIGHT, "command_incident").answer()).isEqualTo("UnableNow");
        assertThat(ladder(SUNDAY_NOON, "command_incident").answer()).isEqualTo("Owed");
    }

    @Test
    void eachSideTakesTheBackupTestForTheOthers() {
        assertThat(ladder(NIGHT, "verify_backup", "backup_server").answer()).isEqualTo("Disputed");
    }

    private Ladder ladder(Instant now, String duty, String... assets) {
        return Cover.next(company, Situation.of(new DutyId(duty), Severity.CRITICAL, assets), now);
    }
}
