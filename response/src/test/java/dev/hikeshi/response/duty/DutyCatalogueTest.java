package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hikeshi.response.DutyId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyCatalogueTest {

    @Test
    void holdsEightyToNinetyDutiesOnce() {
        assertThat(DutyCatalogue.all()).hasSizeBetween(80, 90);
        List<String> ids = DutyCatalogue.all().stream().map(duty -> duty.id().id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).contains("isolate_server", "patch_vpn_firmware", "declare_safe");
        assertThat(ids).allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
    }

    @Test
    void everyDutyIsCompleteInBothLanguages() {
        for (Duty duty : DutyCatalogue.all()) {
            String id = duty.id().id();
            assertThat(duty.name().ja()).as(id).isNotBlank().containsPattern("[ぁ-ん]");
            assertThat(duty.name().en()).as(id).isNotBlank().isASCII();
            assertThat(duty.instruction().ja()).as(id).containsPattern("[ぁ-ん]");
            assertThat(duty.instruction().en()).as(id).isNotBlank().isASCII();
            assertThat(duty.evidence().ja()).as(id).containsPattern("[ぁ-んァ-ン一-龠]");
            assertThat(duty.evidence().en()).as(id).isNotBlank().isASCII();
            assertThat(duty.machine().words().ja()).as(id).containsPattern("[ぁ-ん]");
            assertThat(duty.machine().words().en()).as(id).isNotBlank().isASCII();
        }
    }

    @Test
    void noTwoDutiesShareANameOrAnInstruction() {
        List<Duty> all = DutyCatalogue.all();
        assertThat(all).extracting(duty -> duty.name().ja()).doesNotHaveDuplicates();
        assertThat(all).extracting(duty -> duty.name().en()).doesNotHaveDuplicates();
        assertThat(all).extracting(Duty::instruction).doesNotHaveDuplicates();
    }

    @Test
    void everyMappingIsWellFormedAndEveryDutyBelongsToAService() {
        for (Duty duty : DutyCatalogue.all()) {
            String id = duty.id().id();
            assertThat(duty.mappings().x1060())
                    .as(id)
                    .isNotEmpty()
                    .allMatch(code -> code.matches("[A-I]-([1-9]|1[0-3])"));
            assertThat(duty.mappings().csf())
                    .as(id)
                    .allMatch(code -> code.matches("(GV|ID|PR|DE|RS|RC)\\.[A-Z]{2}(-\\d\\d)?"));
            assertThat(duty.mappings().react())
                    .as(id)
                    .allMatch(code -> code.matches("RA[1-6][0-6]\\d\\d"));
            assertThat(duty.recurring() || !duty.mappings().csf().isEmpty()).as(id).isTrue();
        }
    }

    @Test
    void aRecurringDutyHasAPeriodAndCountsByTheRound() {
        List<Duty> recurring = DutyCatalogue.all().stream().filter(Duty::recurring).toList();
        assertThat(recurring).hasSizeGreaterThanOrEqualTo(20);
        for (Duty duty : DutyCatalogue.all()) {
            String id = duty.id().id();
            assertThat(duty.unit() == Duty.Unit.ROUND).as(id).isEqualTo(duty.recurring());
            assertThat(duty.phase() != Phase.PREPARE || duty.recurring()).as(id).isTrue();
        }
    }

    @Test
    void everyLegalDutyCitesItsLaw() {
        List<Duty> legal = DutyCatalogue.all().stream().filter(Duty::legal).toList();
        assertThat(legal)
                .extracting(duty -> duty.id().id())
                .containsExactly(
                        "report_regulator_prelim", "report_regulator_final", "notify_persons");
        for (Duty duty : legal) {
            assertThat(duty.law()).isNotNull();
            assertThat(String.valueOf(duty.law())).contains("第26条", "art. 26");
        }
    }

    @Test
    void aPublishedEffortHasACitationAndAJudgementHasNone() {
        for (Duty duty : DutyCatalogue.all()) {
            boolean published = duty.effort().source() == Effort.Source.PUBLISHED;
            assertThat(duty.effort().citation() != null).as(duty.id().id()).isEqualTo(published);
        }
        assertThatThrownBy(() -> new Effort(Duration.ofHours(1), Effort.Source.PUBLISHED, null))
                .hasMessageContaining("citation");
        assertThatThrownBy(() -> Effort.judged(Duration.ZERO)).hasMessageContaining("no effort");
    }

    @Test
    void everyReasonIsCompleteInBothLanguages() {
        for (ReasonCode code : ReasonCode.values()) {
            assertThat(code.text().ja()).as(code.name()).isNotBlank();
            assertThat(code.text().en()).as(code.name()).isNotBlank().isASCII();
            assertThat(code.question().ja()).as(code.name()).isNotBlank();
            assertThat(code.question().en()).as(code.name()).isNotBlank().isASCII();
        }
    }

    @Test
    void countsEffortByTheUnit() {
        Duty isolate = DutyCatalogue.require(new DutyId("isolate_endpoint"));
        assertThat(isolate.effortHours(3)).isEqualByComparingTo(new BigDecimal("0.75"));
        Duty report = DutyCatalogue.require(new DutyId("report_regulator_prelim"));
        assertThat(report.effortHours(9)).isEqualByComparingTo(BigDecimal.valueOf(3));
        Duty firmware = DutyCatalogue.require(new DutyId("maintain_vpn_firmware"));
        assertThat(firmware.effortHours(9)).isEqualByComparingTo(BigDecimal.valueOf(2));
    }

    @Test
    void refusesAnUnknownId() {
        DutyId unknown = new DutyId("make_tea");
        assertThat(DutyCatalogue.find(unknown)).isEmpty();
        assertThatThrownBy(() -> DutyCatalogue.require(unknown))
                .hasMessage("unknown duty id=make_tea");
    }
}
