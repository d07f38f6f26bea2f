package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyCatalogue;
import dev.hikeshi.response.duty.Effort;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDutiesTest {
    private static final DutyId LAMP = new DutyId("own/watch_lamp");
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final String FILE =
            """
            company: {id: minato, name: Minato, staff: 30, personal_data: "no"}
            duties:
              - id: own/watch_lamp
                name: {ja: 灯を見る, en: Watch the lamp}
                instruction: {ja: 灯を見て書く, en: Look at the lamp and note it}
                every: 1mo
                effort: 30m
                within: 7d
                done: {ja: 見た日, en: Day}
              - id: own/close_gate
                name: Close the gate
                instruction: Close it and phone the guard
                phase: contain
                effort: 10m
                within: 1h
                done: Time
            groups:
              - {id: pcs, name: PCs, kind: endpoint, hosts: ["PC-*"]}
            people:
              - id: sato
                name: Sato
                role: IT
                hours: always
                holds: [own/watch_lamp]
                contacts: [{phone: 090-1}]
            """;

    @TempDir Path folder;

    @Test
    void standAfterTheCatalogueInTheOrderOfTheirIds() {
        Duties duties = Duties.of(company());
        assertThat(duties.all()).hasSize(DutyCatalogue.all().size() + 2);
        assertThat(duties.ids())
                .endsWith(new DutyId("own/close_gate"), new DutyId("own/watch_lamp"));
    }

    @Test
    void takeTheirPhaseAndUnitFromWhetherTheyFallDueAgain() {
        Duty lamp = Duties.of(company()).require(LAMP);
        assertThat(lamp.every()).isEqualTo(Period.ofMonths(1));
        assertThat(lamp.phase()).isEqualTo(Phase.PREPARE);
        assertThat(lamp.unit()).isEqualTo(Duty.Unit.ROUND);
        assertThat(lamp.effort())
                .isEqualTo(new Effort(Duration.ofMinutes(30), Effort.Source.COMPANY, null));
        assertThat(lamp.evidence().ja()).isEqualTo("見た日");
        Duty gate = Duties.of(company()).require(new DutyId("own/close_gate"));
        assertThat(gate.recurring()).isFalse();
        assertThat(gate.phase()).isEqualTo(Phase.CONTAIN);
        assertThat(gate.unit()).isEqualTo(Duty.Unit.INCIDENT);
    }

    @Test
    void areOwedByThePersonWhoHoldsThem() {
        Ladder ladder = new Cover(company()).next(Situation.of(LAMP, Severity.LOW, "pcs"), NOON);
        assertThat(ladder.binds()).isTrue();
        Rung first = ladder.rungs().getFirst();
        assertThat(first).isInstanceOf(Rung.Owed.class);
        assertThat(((Rung.Owed) first).footing().bearer()).isEqualTo(new Bearer.OfPerson("sato"));
    }

    @Test
    void areOwedByNobodyWhenNobodyHoldsThem() {
        Situation gate = Situation.of(new DutyId("own/close_gate"), Severity.HIGH, "pcs");
        assertThat(new Cover(company()).next(gate, NOON).rungs().getFirst())
                .isInstanceOf(Rung.OwedByNobody.class);
    }

    @Test
    void aMisspeltOneIsAFaultWithTheLineAndTheNearestId() {
        Path file =
                Example.write(
                        folder, "slip.yaml", FILE.replace("[own/watch_lamp]", "[own/watch_lmap]"));
        CompanyFile.Outcome outcome = CompanyFile.read(file);
        assertThat(outcome).isInstanceOf(CompanyFile.Faulty.class);
        Fault fault = ((CompanyFile.Faulty) outcome).faults().getFirst();
        assertThat(fault.code()).isEqualTo("unknown_duty");
        assertThat(fault.line()).isEqualTo(24);
        assertThat(fault.suggestion()).isEqualTo("own/watch_lamp");
    }

    private Company company() {
        CompanyFile.Outcome outcome = CompanyFile.read(Example.write(folder, "company.yaml", FILE));
        assertThat(outcome).isInstanceOf(CompanyFile.Read.class);
        return ((CompanyFile.Read) outcome).company();
    }
}
