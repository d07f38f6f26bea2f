package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.ClauseDraft.clause;
import static dev.hikeshi.response.duty.Sample.DAY;
import static dev.hikeshi.response.duty.Sample.NIGHT;
import static dev.hikeshi.response.duty.Sample.at;
import static dev.hikeshi.response.duty.Sample.codes;
import static dev.hikeshi.response.duty.Sample.maySpend;
import static dev.hikeshi.response.duty.Sample.only;
import static dev.hikeshi.response.duty.Sample.there;
import static dev.hikeshi.response.duty.Sample.whyNot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One test for each row of the table that turns a clause into a rung. */
class ClauseTableTest {
    private static final Situation SERVERS = Situation.of(Sample.ISOLATE, Severity.HIGH, "servers");

    private static Ladder ask(ClauseDraft clause) {
        return new Sample().contract("mdr", clause).ladder(NIGHT);
    }

    private static Ladder ask(ClauseDraft clause, Situation situation) {
        return new Sample().contract("mdr", clause).ladder(situation, NIGHT);
    }

    private static void isNoRung(Ladder ladder, ReasonCode why) {
        assertThat(ladder.answer()).isEqualTo("OwedByNobody");
        assertThat(codes(ladder.first().reasons())).contains(why.name());
        assertThat(whyNot(ladder)).contains(why.name());
    }

    @Test
    void evidenceThatDoesNotBindLeavesItUnconfirmedWithAQuestion() {
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            Ladder ladder = ask(clause(Mode.PERFORMS).evidence(kind, "2026-04-01"));
            assertThat(ladder.answer()).isEqualTo(kind.binds() ? "Owed" : "Unconfirmed");
            if (ladder.first() instanceof Rung.Unconfirmed unconfirmed) {
                assertThat(unconfirmed.question().ja()).contains("書面で確認");
                assertThat(unconfirmed.question().en()).contains("in writing");
            }
        }
    }

    @Test
    void aWrittenAnswerBindsFromItsDayOn() {
        ClauseDraft clause =
                clause(Mode.PERFORMS).evidence(Evidence.Kind.THEIR_WRITTEN_ANSWER, "2026-11-23");
        Ladder before = ask(clause);
        assertThat(before.answer()).isEqualTo("Unconfirmed");
        assertThat(before.until()).isEqualTo(at("2026-11-23T00:00"));
        Ladder after = new Sample().contract("mdr", clause).ladder(at("2026-11-23T00:00"));
        assertThat(after.answer()).isEqualTo("Owed");
    }

    @Test
    void vagueWordsLeaveItUnconfirmedEvenInTheContract() {
        ClauseDraft clause = clause(Mode.PERFORMS);
        clause.vague = "運用保守";
        Ladder ladder = ask(clause);
        assertThat(ladder.answer()).isEqualTo("Unconfirmed");
        assertThat(((Rung.Unconfirmed) ladder.first()).question().ja()).contains("運用保守");
    }

    @Test
    void aClauseNotInForceIsNoRung() {
        ClauseDraft later = clause(Mode.PERFORMS);
        later.from = LocalDate.parse("2026-12-01");
        isNoRung(ask(later), ReasonCode.NOT_STARTED);
        assertThat(ask(later).whyNot().getFirst().from()).isEqualTo(at("2026-12-01T00:00"));
        ClauseDraft over = clause(Mode.PERFORMS);
        over.to = LocalDate.parse("2026-11-21");
        isNoRung(ask(over), ReasonCode.ENDED);
        over.to = LocalDate.parse("2026-11-22");
        assertThat(ask(over).answer()).isEqualTo("Owed");
        assertThat(ask(over).until()).isEqualTo(at("2026-11-23T00:00"));
    }

    @Test
    void anAssetThatIsNotSelectedIsNoRung() {
        isNoRung(ask(clause(Mode.PERFORMS).on(only("pcs"))), ReasonCode.ASSET_NOT_COVERED);
        AssetSelector except = new AssetSelector(true, Set.of(), Set.of(), Set.of("servers"));
        isNoRung(ask(clause(Mode.PERFORMS).on(except)), ReasonCode.ASSET_NOT_COVERED);
    }

    @Test
    void aHostInNoGroupIsReachedBySelectorsOverAllHostsOnly() {
        Situation stranger =
                Situation.of(Sample.ISOLATE, Severity.HIGH, Situation.UNLISTED + "JUMP01");
        assertThat(ask(clause(Mode.PERFORMS), stranger).answer()).isEqualTo("Owed");
        isNoRung(
                ask(clause(Mode.PERFORMS).on(only("servers", "pcs")), stranger),
                ReasonCode.ASSET_UNLISTED);
    }

    @Test
    void anExclusionIsNoRung() {
        ClauseDraft byAsset = clause(Mode.PERFORMS);
        byAsset.exclusions.add(
                new Exclusion("x", only("servers"), null, null, Words.same("no servers")));
        isNoRung(ask(byAsset), ReasonCode.EXCLUDED);
        isNoRung(ask(clause(Mode.PERFORMS).excludes("os", "windows")), ReasonCode.EXCLUDED);
        assertThat(ask(clause(Mode.PERFORMS).excludes("os", "linux")).answer()).isEqualTo("Owed");
    }

    @Test
    void aPastCompromiseIsJudgedAtTheFirstMaliciousEvent() {
        ClauseDraft clause = clause(Mode.PERFORMS).excludes(Facts.PRIOR_COMPROMISE, "yes");
        Situation before = SERVERS.maliciousSince(at("2026-03-31T23:59"));
        isNoRung(ask(clause, before), ReasonCode.EXCLUDED);
        Situation after = SERVERS.maliciousSince(at("2026-04-01T00:00"));
        assertThat(ask(clause, after).answer()).isEqualTo("Owed");
        assertThat(ask(clause).first().footings().getFirst().unless())
                .containsExactly(Facts.PRIOR_COMPROMISE);
    }

    @Test
    void aTriggerOrSeverityThatIsNotMetIsNoRung() {
        isNoRung(ask(clause(Mode.PERFORMS).from(Severity.CRITICAL)), ReasonCode.SEVERITY_TOO_LOW);
        ClauseDraft active = clause(Mode.PERFORMS).when(Facts.COMPROMISE, "active");
        isNoRung(
                ask(active, SERVERS.knowing(Facts.COMPROMISE, "past")), ReasonCode.TRIGGER_NOT_MET);
        assertThat(ask(active, SERVERS.knowing(Facts.COMPROMISE, "active")).answer())
                .isEqualTo("Owed");
    }

    @Test
    void anIncidentFactUnknownYetKeepsTheRungAndIsListed() {
        Ladder ladder = ask(clause(Mode.PERFORMS).when(Facts.COMPROMISE, "active"));
        assertThat(ladder.answer()).isEqualTo("Owed");
        assertThat(ladder.first().footings().getFirst().unless()).containsExactly(Facts.COMPROMISE);
    }

    @Test
    void aGradeNeedsAWrittenMap() {
        Ladder ladder = ask(clause(Mode.PERFORMS).grade("P1"));
        assertThat(ladder.answer()).isEqualTo("Unconfirmed");
        assertThat(((Rung.Unconfirmed) ladder.first()).question().en()).contains("P1");
        Sample mapped = new Sample();
        mapped.grades.put("P1", Severity.HIGH);
        mapped.grades.put("P0", Severity.CRITICAL);
        mapped.contract(
                "mdr",
                clause(Mode.PERFORMS).grade("P1"),
                clause(Mode.PERFORMS).grade("P0").id("2"));
        Ladder known = mapped.ladder(NIGHT);
        assertThat(known.rungs()).hasSize(1);
        assertThat(known.answer()).isEqualTo("Owed");
        assertThat(whyNot(known)).containsExactly("SEVERITY_TOO_LOW");
    }

    @Test
    void aCustomerDutyKnownToBeUnmetIsNoRungAndAnUnknownOneAQuestion() {
        ClauseDraft clause = clause(Mode.PERFORMS).wants("agent_healthy", "yes");
        Ladder unknown = ask(clause);
        assertThat(unknown.answer()).isEqualTo("Unconfirmed");
        assertThat(codes(unknown.first().reasons())).contains("ASSET_FACT_UNKNOWN");
        isNoRung(ask(clause(Mode.PERFORMS).wants("os", "linux")), ReasonCode.CUSTOMER_DUTY_UNMET);
        assertThat(ask(clause(Mode.PERFORMS).wants("os", "windows")).answer()).isEqualTo("Owed");
    }

    @Test
    void everyTestRunsAndEachFailureIsAReason() {
        ClauseDraft clause =
                clause(Mode.PERFORMS)
                        .on(only("pcs"))
                        .excludes("os", "windows")
                        .window(Sample.OFFICE, null);
        assertThat(whyNot(ask(clause.evidence(Evidence.Kind.ORAL, "2026-04-01"))))
                .containsExactly(
                        "ASSET_NOT_COVERED", "EXCLUDED", "WINDOW_CLOSED", "EVIDENCE_NOT_BINDING");
    }

    @Test
    void aClosedWindowIsNoRungAndSaysFromWhen() {
        Ladder ladder = ask(clause(Mode.PERFORMS).window(Sample.OFFICE, null));
        isNoRung(ladder, ReasonCode.WINDOW_CLOSED);
        assertThat(ladder.whyNot().getFirst().from()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(ladder.until()).isEqualTo(at("2026-11-24T09:00"));
    }

    @Test
    void aClosedWindowGivesTheModeOfThatHour() {
        Ladder ladder = ask(clause(Mode.PERFORMS).window(Sample.OFFICE, Mode.NOTIFIES));
        assertThat(ladder.answer()).isEqualTo("NotifiedOnly");
        assertThat(ladder.until()).isEqualTo(at("2026-11-24T09:00"));
    }

    @Test
    void aMeterThatIsShortGivesTwoRungs() {
        ClauseDraft clause = clause(Mode.PERFORMS).duty("forensic_analysis");
        clause.meter = "hours";
        Situation forty =
                Situation.of(Sample.FORENSICS, Severity.HIGH, "servers")
                        .taking(BigDecimal.valueOf(40));
        Ladder ladder =
                new Sample()
                        .meter("120", "90", Money.yen(50_000))
                        .contract("ir", clause)
                        .ladder(forty, DAY);
        assertThat(ladder.rungs().stream().map(Rung::answer))
                .containsExactly("Owed", "ForExtraMoney");
        Footing owed = ladder.rungs().get(0).footings().getFirst();
        Footing rest = ladder.rungs().get(1).footings().getFirst();
        assertThat(there(owed.remaining()).left()).isEqualByComparingTo("30");
        assertThat(there(owed.remaining()).covered()).isEqualByComparingTo("30");
        assertThat(rest.price()).isEqualTo(Money.yen(500_000));
        assertThat(there(rest.remaining()).covered()).isEqualByComparingTo("10");
    }

    @Test
    void aMeterWithoutOveragePriceSellsNothing() {
        ClauseDraft clause = clause(Mode.PERFORMS);
        clause.meter = "hours";
        Sample empty = new Sample().meter("10", "10", null).contract("mdr", clause);
        isNoRung(empty.ladder(NIGHT), ReasonCode.METER_EMPTY);
        isNoRung(empty.ladder(NIGHT), ReasonCode.NO_OVERAGE);
        Sample enough = new Sample().meter("10", "0", null).contract("mdr", clause);
        MeterUse used = MeterUse.NONE.plus("c-mdr", "hours", BigDecimal.valueOf(10));
        assertThat(enough.ladder(NIGHT).answer()).isEqualTo("Owed");
        isNoRung(enough.ladder(SERVERS.using(used), NIGHT), ReasonCode.METER_EMPTY);
    }

    @Test
    void anOptionThatWasNotBoughtIsForExtraMoney() {
        Sample sample =
                new Sample()
                        .person("boss", Sample.OFFICE, Set.of(), maySpend(3_000_000))
                        .contract("mdr", clause(Mode.PERFORMS).price(2_000_000).notBought());
        Rung.ForExtraMoney sold = (Rung.ForExtraMoney) sample.ladder(NIGHT).first();
        assertThat(sold.footing().price()).isEqualTo(Money.yen(2_000_000));
        assertThat(sold.sale().signer()).isEqualTo("boss");
        assertThat(sold.sale().signerFrom()).isEqualTo(at("2026-11-24T09:00"));
        String approved = Facts.approved("c-mdr", "1");
        Ladder paid = sample.ladder(SERVERS.knowing(approved, "yes"), NIGHT);
        assertThat(paid.answer()).isEqualTo("Owed");
    }

    @Test
    void anOptionThatIncludesHoursShowsThemAndOwesThemOnceTheMoneyIsApproved() {
        ClauseDraft option =
                clause(Mode.FOR_EXTRA_MONEY).duty("forensic_analysis").price(2_000_000).notBought();
        option.meter = "hours";
        Sample sample =
                new Sample()
                        .person("boss", Sample.ALWAYS, Set.of(), maySpend(50_000_000))
                        .meter("120", "0", Money.yen(35_000))
                        .contract("mdr", option);
        Situation hundred =
                Situation.of(Sample.FORENSICS, Severity.HIGH).taking(BigDecimal.valueOf(100));
        Footing offer = sample.ladder(hundred, DAY).first().footings().getFirst();
        assertThat(offer.price()).isEqualTo(Money.yen(2_000_000));
        assertThat(there(offer.remaining()).left()).isEqualByComparingTo("120");
        Situation more = hundred.taking(BigDecimal.valueOf(130));
        assertThat(sample.ladder(more, DAY).first().footings().getFirst().price())
                .isEqualTo(Money.yen(2_350_000));
        Situation approved = more.knowing(Facts.approved("c-mdr", "1"), "yes");
        assertThat(sample.ladder(approved, DAY).rungs().stream().map(Rung::answer))
                .containsExactly("Owed", "ForExtraMoney");
        Situation all = approved.knowing(Facts.approved("c-mdr/hours"), "yes");
        assertThat(sample.ladder(all, DAY).rungs().stream().map(Rung::answer))
                .containsExactly("Owed");
    }

    @Test
    void anOpenGateKeepsItOwedAndCountsTheDeadlineFromItsClearing() {
        ClauseDraft clause =
                clause(Mode.PERFORMS)
                        .gate(Gate.Kind.SIGNATURE, Duration.ofHours(1), "boss")
                        .gate(Gate.Kind.LEAD_TIME, Duration.ofHours(3))
                        .clock(
                                Duration.ofHours(2),
                                dev.hikeshi.response.contract.Clock.Unit.ELAPSED);
        Sample sample = new Sample().person("boss", Sample.OFFICE, Set.of()).contract("ir", clause);
        Ladder ladder = sample.ladder(SERVERS.since(Situation.DETECTION, NIGHT), NIGHT);
        assertThat(ladder.answer()).isEqualTo("Owed");
        assertThat(ladder.binds()).isTrue();
        Footing footing = ladder.first().footings().getFirst();
        assertThat(footing.gates()).hasSize(2);
        assertThat(footing.gates().getFirst().signer()).isEqualTo("boss");
        assertThat(footing.start()).isEqualTo(at("2026-11-24T13:00"));
        assertThat(there(footing.deadline()).at()).isEqualTo(at("2026-11-24T15:00"));
        Situation signed =
                SERVERS.knowing(Facts.gateCleared("c-ir", "1", Gate.Kind.SIGNATURE), "yes");
        assertThat(sample.ladder(signed, NIGHT).first().footings().getFirst().gates()).hasSize(1);
    }

    @Test
    void whatWasSignedBeginsAfterItsLeadAndKeepsThatTime() {
        ClauseDraft clause =
                clause(Mode.PERFORMS).gate(Gate.Kind.SIGNATURE, Duration.ofHours(4), "boss");
        Sample sample = new Sample().person("boss", Sample.OFFICE, Set.of()).contract("ir", clause);
        String gate = Facts.gateCleared("c-ir", "1", Gate.Kind.SIGNATURE);
        Situation signed =
                SERVERS.since(Situation.RAISED, NIGHT.minus(Duration.ofHours(6)))
                        .knowing(gate, "yes")
                        .since(gate, NIGHT);
        Instant begins = NIGHT.plus(Duration.ofHours(4));
        for (long hours : new long[] {0, 1, 3, 4, 9}) {
            Instant now = NIGHT.plus(Duration.ofHours(hours));
            Footing footing = sample.ladder(signed, now).first().footings().getFirst();
            assertThat(footing.gates()).isEmpty();
            assertThat(footing.start()).isEqualTo(now.isAfter(begins) ? now : begins);
            assertThat(there(footing.deadline()).at())
                    .as("%s h after the signature", hours)
                    .isEqualTo(begins.plus(Duration.ofMinutes(60)));
        }
    }

    @Test
    void anElapsedClockOfServiceHoursBeginsWhenTheyOpen() {
        ClauseDraft clause =
                clause(Mode.PERFORMS)
                        .window(Sample.OFFICE, null)
                        .clock(
                                Duration.ofHours(4),
                                dev.hikeshi.response.contract.Clock.Unit.ELAPSED);
        Sample sample = new Sample().contract("run", clause);
        Situation saturday = SERVERS.since(Situation.DETECTION, at("2026-11-28T22:00"));
        for (String now : List.of("2026-11-30T09:01", "2026-11-30T12:00", "2026-12-01T10:00")) {
            Footing footing = sample.ladder(saturday, at(now)).first().footings().getFirst();
            assertThat(there(footing.deadline()).at()).as(now).isEqualTo(at("2026-11-30T13:00"));
        }
    }

    @Test
    void aRefusalIsNoRung() {
        isNoRung(ask(clause(Mode.REFUSES)), ReasonCode.REFUSED);
    }

    @Test
    void aProposalBindsNobody() {
        Sample priced = new Sample();
        priced.signed = false;
        assertThat(priced.contract("mdr", clause(Mode.PERFORMS).price(900)).ladder(DAY).answer())
                .isEqualTo("ForExtraMoney");
        Sample unpriced = new Sample();
        unpriced.signed = false;
        assertThat(unpriced.contract("mdr", clause(Mode.PERFORMS)).ladder(DAY).answer())
                .isEqualTo("Unconfirmed");
    }

    @Test
    void aDutyThatNoClauseNamesIsOwedByNobody() {
        Ladder ladder = new Sample().ladder(NIGHT);
        assertThat(ladder.answer()).isEqualTo("OwedByNobody");
        assertThat(codes(ladder.first().reasons())).containsExactly("NO_CANDIDATE");
        assertThat(ladder.binds()).isFalse();
        assertThat(List.of(ladder.rungs().size(), ladder.whyNot().size())).containsExactly(1, 0);
    }
}
