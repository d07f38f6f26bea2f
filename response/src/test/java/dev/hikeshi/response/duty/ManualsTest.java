package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Role;
import dev.hikeshi.response.duty.manual.Chain;
import dev.hikeshi.response.duty.manual.Link;
import dev.hikeshi.response.duty.manual.Manuals;
import dev.hikeshi.response.duty.manual.Part;
import dev.hikeshi.response.duty.manual.Round;
import dev.hikeshi.response.duty.manual.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ManualsTest {
    private static final Instant NOW = Sample.at("2026-11-24T12:00");
    private static final Bearer SOC = new Bearer.OfProvider("soc");
    private static final DutyId PATCH = new DutyId("patch_servers");

    private final Sample sample = new Sample();

    private static Task task(Manuals all, DutyId duty, Part part) {
        return all.tasks().stream()
                .filter(one -> one.duty().id().equals(duty) && one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static ClauseDraft clause(Mode mode, DutyId duty) {
        ClauseDraft draft = ClauseDraft.clause(mode);
        draft.duties = Set.of(duty);
        return draft;
    }

    @Test
    void aPartyReadsWhatItDoesAndWhoComesIfItDoesNot() {
        sample.person("sato", Hours.always(Sample.TOKYO), Set.of(Sample.ISOLATE));
        sample.contract("soc", clause(Mode.PERFORMS, Sample.ISOLATE));
        Manuals soc = Manuals.of(sample.done(), NOW).of(SOC);
        Task task = task(soc, Sample.ISOLATE, Part.DOES);
        assertThat(task.clause()).isEqualTo("c-soc/1");
        assertThat(task.paper()).isNotNull();
        assertThat(task.hours()).isEqualTo(168);
        assertThat(task.severities()).containsExactly(Severity.values());
        assertThat(soc.tasks()).allMatch(one -> one.bearer().equals(SOC));
    }

    @Test
    void aRefusalNamesWhoDoesItThen() {
        sample.contract("soc", clause(Mode.REFUSES, Sample.ISOLATE));
        sample.contract("other", clause(Mode.PERFORMS, Sample.ISOLATE));
        Task task = task(Manuals.of(sample.done(), NOW).of(SOC), Sample.ISOLATE, Part.DOES_NOT);
        assertThat(task.then().getFirst().bearers())
                .containsExactly(new Bearer.OfProvider("other"));
    }

    @Test
    void aPartySellsAtOtherHoursWhatItDoesInOfficeHours() {
        ClauseDraft draft = clause(Mode.PERFORMS, Sample.ISOLATE);
        draft.window = Sample.OFFICE;
        draft.outside = Mode.FOR_EXTRA_MONEY;
        sample.contract("soc", draft);
        Manuals soc = Manuals.of(sample.done(), NOW).of(SOC);
        assertThat(task(soc, Sample.ISOLATE, Part.DOES).hours()).isEqualTo(40);
        assertThat(task(soc, Sample.ISOLATE, Part.SELLS).hours()).isEqualTo(128);
        assertThat(soc.of(Part.DOES_NOT)).isEmpty();
    }

    @Test
    void aContractedDutyThatNobodyDidIsLateSinceThePeriodAfterTheBegin() {
        sample.contract("soc", clause(Mode.PERFORMS, PATCH));
        Round round = round(sample.done());
        assertThat(round.bearer()).isEqualTo(SOC);
        assertThat(round.state()).isEqualTo(Round.State.NEVER_RECORDED);
        assertThat(round.due()).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(round.isLate()).isTrue();
        assertThat(round.dates()).first().isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(round.dates()).hasSize(12);
    }

    @Test
    void aRecordMovesTheDueDate() {
        sample.contract("soc", clause(Mode.PERFORMS, PATCH));
        Company company = sample.done();
        assertThat(round(with(company, "2026-11-10")).state()).isEqualTo(Round.State.IN_TIME);
        assertThat(round(with(company, "2026-10-20")).state()).isEqualTo(Round.State.DUE);
        Round late = round(with(company, "2026-09-01"));
        assertThat(late.state()).isEqualTo(Round.State.OVERDUE);
        assertThat(late.due()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(late.lateFrom()).isEqualTo(LocalDate.parse("2026-10-16"));
    }

    @Test
    void aRecordCountsForTheAssetsThatItNamesOnly() {
        sample.contract("soc", clause(Mode.PERFORMS, PATCH));
        Company company = sample.done();
        AssetSelector servers = new AssetSelector(false, Set.of("servers"), Set.of(), Set.of());
        AssetSelector others = new AssetSelector(true, Set.of(), Set.of(), Set.of("servers"));
        assertThat(states(with(company, "2026-11-10", servers), "servers"))
                .containsExactly(Round.State.IN_TIME);
        assertThat(states(with(company, "2026-11-10", others), "servers"))
                .containsExactly(Round.State.NEVER_RECORDED);
    }

    /** Of the rounds that speak of a group. */
    private static List<Round.State> states(Company company, String group) {
        return Manuals.of(company, NOW).rounds().stream()
                .filter(one -> one.duty().id().equals(PATCH))
                .filter(one -> one.assets().isEmpty() || one.assets().contains(group))
                .map(Round::state)
                .toList();
    }

    @Test
    void aDutyThatComesBackAndNobodyOwesStandsOnce() {
        Round round = round(sample.done());
        assertThat(round.bearer()).isNull();
        assertThat(round.isLate()).isTrue();
    }

    @Test
    void theChainNamesTheRolesAndTheLinesWhereItChangesHands() {
        sample.person("sato", Hours.always(Sample.TOKYO), Set.of(new DutyId("triage_alert")));
        sample.contract("soc", clause(Mode.PERFORMS, new DutyId("watch_alerts")));
        Chain chain = Chain.of(sample.done(), NOW).getFirst();
        assertThat(chain.group()).isEqualTo("servers");
        Link watchers =
                chain.links().stream().filter(l -> l.role() == Role.SOC).findFirst().orElseThrow();
        assertThat(watchers.isHeld()).isTrue();
        assertThat(watchers.holders().getFirst().said()).isFalse();
        assertThat(chain.links()).filteredOn(Link::isHeld).hasSize(1);
        List<Chain.Joint> joints = chain.joints();
        assertThat(joints).isNotEmpty();
        assertThat(joints)
                .anyMatch(
                        joint ->
                                SOC.equals(joint.before().bearer())
                                        && new Bearer.OfPerson("sato")
                                                .equals(joint.after().bearer()));
        assertThat(joints.getLast().isOpen()).isTrue();
    }

    private static Round round(Company company) {
        return Manuals.of(company, NOW).rounds().stream()
                .filter(one -> one.duty().id().equals(PATCH))
                .findFirst()
                .orElseThrow();
    }

    private static Company with(Company c, String on) {
        return with(c, on, AssetSelector.EVERYTHING);
    }

    private static Company with(Company c, String on, AssetSelector assets) {
        return new Company(
                c.id(),
                c.name(),
                c.zone(),
                c.staff(),
                c.tolerance(),
                c.people(),
                c.functions(),
                c.groups(),
                c.controls(),
                c.policy(),
                c.providers(),
                c.contracts(),
                c.expectations(),
                c.personalData(),
                c.duties(),
                List.of(new Done(PATCH, LocalDate.parse(on), SOC, "report.pdf", assets)));
    }
}
