package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hikeshi.response.DutyId;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutyCatalogueTest {

    @Test
    void holdsTheDutiesOfAnIncidentOnce() {
        assertThat(DutyCatalogue.all()).hasSizeGreaterThanOrEqualTo(40);
        Set<String> ids =
                DutyCatalogue.all().stream()
                        .map(duty -> duty.id().id())
                        .collect(Collectors.toSet());
        assertThat(ids).hasSize(DutyCatalogue.all().size());
        assertThat(ids).contains("isolate_server", "patch_vpn_firmware", "declare_safe");
    }

    @Test
    void everyDutyIsCompleteInBothLanguages() {
        for (Duty duty : DutyCatalogue.all()) {
            assertThat(duty.name().ja()).as(duty.id().id()).isNotBlank().containsPattern("[ぁ-ん]");
            assertThat(duty.name().en()).as(duty.id().id()).isNotBlank().isASCII();
            assertThat(duty.instruction().ja()).as(duty.id().id()).containsPattern("[ぁ-ん]");
            assertThat(duty.instruction().en()).as(duty.id().id()).isNotBlank().isASCII();
            assertThat(duty.effort()).as(duty.id().id()).isPositive();
            assertThat(duty.within()).as(duty.id().id()).isPositive();
            assertThat(duty.x1060()).as(duty.id().id()).isNotEmpty();
            assertThat(duty.csf()).as(duty.id().id()).isNotEmpty();
        }
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
        assertThat(report.legal()).isTrue();
    }

    @Test
    void refusesAnUnknownId() {
        DutyId unknown = new DutyId("make_tea");
        assertThat(DutyCatalogue.find(unknown)).isEmpty();
        assertThatThrownBy(() -> DutyCatalogue.require(unknown))
                .hasMessage("unknown duty id=make_tea");
    }
}
