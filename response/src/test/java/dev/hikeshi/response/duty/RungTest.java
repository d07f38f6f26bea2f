package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.ClauseDraft.clause;
import static dev.hikeshi.response.duty.Sample.DAY;
import static dev.hikeshi.response.duty.Sample.ISOLATE;
import static dev.hikeshi.response.duty.Sample.NIGHT;
import static dev.hikeshi.response.duty.Sample.OFFICE;
import static dev.hikeshi.response.duty.Sample.at;
import static dev.hikeshi.response.duty.Sample.codes;
import static dev.hikeshi.response.duty.Sample.may;
import static dev.hikeshi.response.duty.Sample.maySpend;
import static dev.hikeshi.response.duty.Sample.only;
import static dev.hikeshi.response.duty.Sample.there;
import static dev.hikeshi.response.duty.Sample.whyNot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rung, with what it carries. */
class RungTest {

    @Test
    void owedCarriesTheClausesDeadlineCountedFromTheDetection() {
        ClauseDraft clause =
                clause(Mode.PERFORMS).clock(Duration.ofMinutes(60), Clock.Unit.ELAPSED);
        Ladder ladder =
                new Sample()
                        .contract("mdr", clause)
                        .ladder(
                                Situation.of(ISOLATE, Severity.HIGH, "servers")
                                        .since(Situation.DETECTION, NIGHT.minusSeconds(600)),
                                NIGHT);
        Footing footing = ladder.first().footings().getFirst();
        assertThat(footing.bearer().id()).isEqualTo("provider:mdr");
        assertThat(footing.clause()).isEqualTo("c-mdr/1");
        assertThat(there(footing.channel()).address()).isEqualTo("0120-mdr");
        assertThat(there(footing.deadline()).at()).isEqualTo(NIGHT.plusSeconds(3000));
        assertThat(there(footing.deadline()).isDefault()).isFalse();
        assertThat(there(footing.deadline()).runs()).isTrue();
    }

    @Test
    void owedWithoutAClockTakesTheDutysDefaultAndSaysSo() {
        Ladder ladder = new Sample().contract("mdr", clause(Mode.PERFORMS)).ladder(NIGHT);
        Deadline deadline = there(ladder.first().footings().getFirst().deadline());
        assertThat(deadline.isDefault()).isTrue();
        assertThat(deadline.at()).isEqualTo(NIGHT.plus(Duration.ofMinutes(60)));
        assertThat(deadline.runs()).isFalse();
    }

    @Test
    void theDefaultOfAnAbsentPersonIsTheSameWhileAwayAndWhenBack() {
        Sample sample =
                new Sample()
                        .person(
                                "kondo",
                                OFFICE,
                                Set.of(ISOLATE),
                                Set.of(ISOLATE),
                                List.of(),
                                may(Verb.ISOLATE));
        Situation raised =
                Situation.of(ISOLATE, Severity.HIGH, "servers").since(Situation.RAISED, NIGHT);
        for (String now : List.of("2026-11-22T02:30", "2026-11-24T09:20", "2026-11-24T23:00")) {
            Footing footing = sample.ladder(raised, at(now)).first().footings().getFirst();
            assertThat(there(footing.deadline()).at()).as(now).isEqualTo(at("2026-11-24T10:00"));
        }
    }

    @Test
    void aBusinessClockRunsWithinTheWindowOnly() {
        ClauseDraft clause =
                clause(Mode.PERFORMS)
                        .window(OFFICE, null)
                        .clock(Duration.ofHours(6), Clock.Unit.BUSINESS);
        Ladder ladder = new Sample().contract("mdr", clause).ladder(at("2026-11-20T15:00"));
        assertThat(there(ladder.first().footings().getFirst().deadline()).at())
                .isEqualTo(at("2026-11-24T13:00"));
    }

    @Test
    void owedOnRequestBindsOnlyWhileSomebodyMayAsk() {
        Sample sample =
                new Sample()
                        .person("it", OFFICE, Set.of())
                        .person("boss", OFFICE, Set.of())
                        .contract("mdr", clause(Mode.ON_REQUEST).consent(null, "it"));
        Rung.OwedOnRequest day = (Rung.OwedOnRequest) sample.ladder(DAY).first();
        assertThat(day.binds()).isTrue();
        assertThat(day.asking().canNow()).containsExactly("it");
        Ladder night = sample.ladder(NIGHT);
        Rung.OwedOnRequest asleep = (Rung.OwedOnRequest) night.first();
        assertThat(night.binds()).isFalse();
        assertThat(asleep.asking().may()).containsExactly("it");
        assertThat(asleep.asking().from()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(codes(asleep.reasons())).contains("NOBODY_TO_ASK_NOW");
        assertThat(night.until()).isEqualTo(at("2026-11-24T09:00"));
    }

    @Test
    void owedWithConsentFallsBackToWhatThePaperSays() {
        Sample silent =
                new Sample()
                        .person("it", OFFICE, Set.of())
                        .contract("mdr", clause(Mode.WITH_CONSENT).consent(null, "it"));
        assertThat(silent.ladder(DAY).answer()).isEqualTo("OwedWithConsent");
        assertThat(silent.ladder(NIGHT).binds()).isFalse();
        Sample written =
                new Sample()
                        .person("it", OFFICE, Set.of())
                        .contract("mdr", clause(Mode.WITH_CONSENT).consent(Mode.PERFORMS, "it"));
        Ladder night = written.ladder(NIGHT);
        assertThat(night.rungs().stream().map(Rung::answer))
                .containsExactly("Owed", "OwedWithConsent");
        assertThat(night.binds()).isTrue();
        assertThat(codes(night.first().reasons())).contains("CONSENT_FALLBACK");
    }

    @Test
    void consentThatNamesNobodyIsGivenByThoseWithThatAuthority() {
        Sample sample =
                new Sample()
                        .person("it", OFFICE, Set.of())
                        .person("boss", OFFICE, Set.of(), may(Verb.CONSENT))
                        .contract("mdr", clause(Mode.WITH_CONSENT));
        Rung.OwedWithConsent rung = (Rung.OwedWithConsent) sample.ladder(DAY).first();
        assertThat(rung.asking().canNow()).containsExactly("boss");
    }

    @Test
    void forExtraMoneyNamesTheFirstSignerWhoMaySpendThatMuch() {
        Sample sample =
                new Sample()
                        .person("it", Sample.ALWAYS, Set.of(), maySpend(500_000))
                        .person("cfo", OFFICE, Set.of(), maySpend(5_000_000))
                        .contract("ir", clause(Mode.FOR_EXTRA_MONEY).price(2_000_000));
        Rung.ForExtraMoney rung = (Rung.ForExtraMoney) sample.ladder(NIGHT).first();
        assertThat(rung.binds()).isFalse();
        assertThat(rung.sale().signer()).isEqualTo("cfo");
        assertThat(rung.sale().signerFrom()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(FirstLine.of(sample.ladder(NIGHT), sample.done()).en())
                .isEqualTo("nobody owes this; ir sells it for 2,000,000 yen");
    }

    @Test
    void forExtraMoneyWithoutASignerSaysSo() {
        Sample sample = new Sample().contract("ir", clause(Mode.FOR_EXTRA_MONEY).price(2_000_000));
        Rung.ForExtraMoney rung = (Rung.ForExtraMoney) sample.ladder(NIGHT).first();
        assertThat(rung.sale().signer()).isNull();
        assertThat(rung.footing().start()).isNull();
    }

    @Test
    void aPersonWhoHoldsItAndIsThereOwesIt() {
        Sample sample = new Sample().person("it", OFFICE, Set.of(ISOLATE), may(Verb.ISOLATE));
        assertThat(sample.ladder(DAY).answer()).isEqualTo("Owed");
        assertThat(sample.ladder(DAY).first().bearers()).containsExactly(new Bearer.OfPerson("it"));
        assertThat(sample.ladder(DAY).until()).isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void unableNowSaysFromWhenOrNever() {
        Sample absent = new Sample().person("it", OFFICE, Set.of(ISOLATE), may(Verb.ISOLATE));
        Rung.UnableNow rung = (Rung.UnableNow) absent.ladder(NIGHT).first();
        assertThat(rung.from()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(FirstLine.of(absent.ladder(NIGHT), absent.done()).en())
                .isEqualTo("it is responsible and cannot act before Tue 24 Nov 09:00 JST");
        Sample weak = new Sample().person("it", OFFICE, Set.of(ISOLATE));
        Rung.UnableNow never = (Rung.UnableNow) weak.ladder(DAY).first();
        assertThat(never.from()).isNull();
        assertThat(codes(never.reasons())).contains("LACKS_AUTHORITY");
    }

    @Test
    void aDeputyStandsInWhileTheHolderIsAway() {
        Sample sample =
                new Sample()
                        .person(
                                "it",
                                OFFICE,
                                Set.of(ISOLATE),
                                Set.of(),
                                List.of("night", "novice"),
                                may(Verb.ISOLATE))
                        .person(
                                "night",
                                Sample.ALWAYS,
                                Set.of(),
                                Set.of(ISOLATE),
                                List.of(),
                                may(Verb.ISOLATE))
                        .person("novice", Sample.ALWAYS, Set.of(), may(Verb.ISOLATE));
        Ladder night = sample.ladder(NIGHT);
        assertThat(night.first().bearers()).containsExactly(new Bearer.OfPerson("night"));
        assertThat(codes(night.first().reasons())).containsExactly("STANDS_IN");
        assertThat(night.rungs().stream().map(Rung::answer))
                .containsExactly("Owed", "UnableNow", "UnableNow");
        Ladder day = sample.ladder(DAY);
        assertThat(day.rungs()).hasSize(1);
        assertThat(whyNot(day)).containsExactly("CAN_BUT_NOT_RESPONSIBLE");
    }

    @Test
    void disputedReplacesTheRungsOfBoth() {
        Sample sample =
                new Sample()
                        .person("it", OFFICE, Set.of(ISOLATE), may(Verb.ISOLATE))
                        .contract("mdr", clause(Mode.PERFORMS))
                        .expects("us", ISOLATE, new Bearer.OfProvider("mdr"))
                        .expects("provider:mdr", ISOLATE, new Bearer.OfPerson("it"));
        Ladder ladder = sample.ladder(DAY);
        assertThat(ladder.rungs()).hasSize(1);
        assertThat(ladder.answer()).isEqualTo("Disputed");
        assertThat(ladder.binds()).isFalse();
        assertThat(ladder.first().bearers())
                .containsExactly(new Bearer.OfPerson("it"), new Bearer.OfProvider("mdr"));
    }

    @Test
    void twoRefusalsThatNameEachOtherAreADispute() {
        ClauseDraft builder = clause(Mode.REFUSES);
        builder.names = new Bearer.OfProvider("maintainer");
        ClauseDraft maintainer = clause(Mode.REFUSES);
        maintainer.names = new Bearer.OfProvider("builder");
        Sample sample =
                new Sample()
                        .contract("builder", builder)
                        .contract("maintainer", maintainer)
                        .contract("soc", clause(Mode.NOTIFIES));
        Ladder ladder = sample.ladder(DAY);
        assertThat(ladder.rungs().stream().map(Rung::answer))
                .containsExactly("Disputed", "NotifiedOnly");
        assertThat(FirstLine.of(ladder, sample.done()).en())
                .isEqualTo("builder and maintainer each name the other");
    }

    @Test
    void anExpectationOfOneSideOnlyIsNoDispute() {
        Sample sample =
                new Sample()
                        .contract("mdr", clause(Mode.PERFORMS))
                        .expects("us", ISOLATE, new Bearer.OfProvider("mdr"));
        assertThat(sample.ladder(DAY).answer()).isEqualTo("Owed");
    }

    @Test
    void adviceAndNoticeLeaveTheActToUs() {
        Sample sample =
                new Sample().contract("soc", clause(Mode.NOTIFIES), clause(Mode.ADVISES).id("2"));
        Ladder ladder = sample.ladder(NIGHT);
        assertThat(ladder.rungs().stream().map(Rung::answer))
                .containsExactly("AdvisedOnly", "NotifiedOnly");
        assertThat(FirstLine.of(ladder, sample.done()).en())
                .isEqualTo("soc only tells us; nobody owes the act");
    }

    @Test
    void theMachineOwesWhatItsPolicyLetsItDo() {
        Sample sample = new Sample().rule(Verb.ISOLATE, only("servers", "nas"), Severity.HIGH);
        assertThat(sample.ladder(NIGHT).first().bearers()).containsExactly(new Bearer.Machine());
        assertThat(sample.ladder(NIGHT).binds()).isTrue();
        Situation mild = Situation.of(ISOLATE, Severity.MEDIUM, "servers");
        assertThat(whyNot(sample.ladder(mild, NIGHT))).containsExactly("SEVERITY_TOO_LOW");
        Situation nas = Situation.of(ISOLATE, Severity.HIGH, "nas");
        assertThat(whyNot(sample.ladder(nas, NIGHT))).containsExactly("MACHINE_NO_TOOL");
        Situation pcs = Situation.of(ISOLATE, Severity.HIGH, "pcs");
        assertThat(whyNot(sample.ladder(pcs, NIGHT))).containsExactly("ASSET_NOT_COVERED");
    }

    @Test
    void theMachineKeepsItsGuardrails() {
        Sample sample = new Sample().rule(Verb.ISOLATE, AssetSelector.EVERYTHING, Severity.LOW);
        sample.guardrails =
                new Guardrails(Set.of("servers"), 10, Duration.ZERO, Duration.ZERO, false);
        assertThat(whyNot(sample.ladder(NIGHT))).containsExactly("MACHINE_NEVER_TOUCH");
        sample.guardrails = new Guardrails(Set.of(), 2, Duration.ZERO, Duration.ZERO, false);
        Situation many = Situation.of(ISOLATE, Severity.HIGH, "servers").about(3);
        assertThat(whyNot(sample.ladder(many, NIGHT))).containsExactly("MACHINE_LIMIT");
        sample.guardrails = new Guardrails(Set.of(), 2, Duration.ZERO, Duration.ZERO, true);
        assertThat(sample.ladder(NIGHT).answer()).isEqualTo("AdvisedOnly");
        assertThat(sample.ladder(NIGHT).binds()).isFalse();
        Situation stranger = Situation.of(ISOLATE, Severity.HIGH, Situation.UNLISTED + "JUMP01");
        assertThat(whyNot(sample.ladder(stranger, NIGHT))).containsExactly("MACHINE_NO_TOOL");
    }

    @Test
    void aLegalDutyStaysWithThePersonTheCompanyNames() {
        DutyId report = new DutyId("report_regulator_prelim");
        Sample sample =
                new Sample()
                        .person("boss", Sample.ALWAYS, Set.of(report))
                        .contract("ir", clause(Mode.PERFORMS).duty(report.id()));
        Ladder ladder = sample.ladder(Situation.of(report, Severity.HIGH), NIGHT);
        assertThat(ladder.rungs().stream().map(Rung::answer))
                .containsExactly("Owed", "AdvisedOnly");
        assertThat(ladder.first().bearers()).containsExactly(new Bearer.OfPerson("boss"));
        assertThat(codes(ladder.rungs().get(1).reasons())).contains("LEGAL_DUTY_STAYS");
    }

    @Test
    void whatBindsComesFirstByStartThenPriceThenBearer() {
        Sample sample =
                new Sample()
                        .person("it", OFFICE, Set.of(ISOLATE), may(Verb.ISOLATE))
                        .contract("b", clause(Mode.PERFORMS))
                        .contract("a", clause(Mode.PERFORMS).price(10))
                        .contract("c", clause(Mode.PERFORMS))
                        .contract("d", clause(Mode.FOR_EXTRA_MONEY).price(1))
                        .contract("e", clause(Mode.ADVISES));
        assertThat(
                        sample.ladder(NIGHT).rungs().stream()
                                .map(rung -> rung.bearers().getFirst().id()))
                .containsExactly(
                        "provider:b",
                        "provider:c",
                        "provider:a",
                        "provider:d",
                        "person:it",
                        "provider:e");
    }

    @Test
    void theNextIsAskedWhenOneHasFailed() {
        Sample sample =
                new Sample()
                        .contract("a", clause(Mode.PERFORMS))
                        .contract("b", clause(Mode.PERFORMS));
        Ladder ladder = sample.ladder(NIGHT);
        assertThat(ladder.firstBesides(Set.of())).contains(ladder.first());
        assertThat(ladder.firstBesides(Set.of("provider:a")).orElseThrow().bearers())
                .containsExactly(new Bearer.OfProvider("b"));
        assertThat(ladder.firstBesides(Set.of("provider:a", "provider:b"))).isEmpty();
    }

    @Test
    void speaksBothLanguagesWithTimesInTheCompanysZone() {
        Sample sample = new Sample().person("it", OFFICE, Set.of(ISOLATE), may(Verb.ISOLATE));
        Reason absent = sample.ladder(NIGHT).first().reasons().getFirst();
        assertThat(absent.words(Sample.TOKYO).ja())
                .isEqualTo("担当のitは、今は動けない（2026/11/24(火) 09:00 JST から）");
        assertThat(absent.words(Sample.TOKYO).en())
                .isEqualTo("it is responsible and cannot act now (from Tue 24 Nov 2026 09:00 JST)");
    }
}
