package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.ClauseDraft.clause;
import static dev.hikeshi.response.duty.Sample.DAY;
import static dev.hikeshi.response.duty.Sample.ISOLATE;
import static dev.hikeshi.response.duty.Sample.NIGHT;
import static dev.hikeshi.response.duty.Sample.OFFICE;
import static dev.hikeshi.response.duty.Sample.TOKYO;
import static dev.hikeshi.response.duty.Sample.at;
import static dev.hikeshi.response.duty.Sample.codes;
import static dev.hikeshi.response.duty.Sample.there;
import static dev.hikeshi.response.duty.Sample.whyNot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Pause;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Tier;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Warranty;
import dev.hikeshi.response.contract.Window;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a contract says beside the plain promise, and how it changes the answer. */
class PaperTermsTest {
    private static final Words TEXT = Words.same("as written");
    private static final Hours TRAINS = daily(LocalTime.of(5, 0), LocalTime.of(23, 0));

    private static Hours daily(LocalTime from, LocalTime to) {
        return new Hours(
                TOKYO,
                List.of(new WeeklyWindow(EnumSet.allOf(DayOfWeek.class), from, to)),
                HolidayCalendar.NONE,
                Hours.OnHolidays.SAME);
    }

    private static Situation isolate(Severity severity) {
        return Situation.of(ISOLATE, severity, "servers");
    }

    private static Footing first(Ladder ladder) {
        return ladder.rungs().getFirst().footings().getFirst();
    }

    private static Rung only(ClauseDraft draft, Situation situation, Instant now) {
        return new Sample().contract("soc", draft).ladder(situation, now).rungs().getFirst();
    }

    @Test
    void aSeverityMayHaveHoursOfItsOwn() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.bySeverity.put(Severity.MEDIUM, new Window(OFFICE, Mode.ADVISES, Mode.PERFORMS));
        assertThat(only(draft, isolate(Severity.HIGH), DAY)).isInstanceOf(Rung.Owed.class);
        assertThat(only(draft, isolate(Severity.MEDIUM), DAY)).isInstanceOf(Rung.AdvisedOnly.class);
        assertThat(only(draft, isolate(Severity.MEDIUM), NIGHT)).isInstanceOf(Rung.Owed.class);
    }

    @Test
    void theShortestClockOfTheSeverityCounts() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.clocks.add(clock(Duration.ofMinutes(60), Set.of(Severity.HIGH), Set.of()));
        draft.clocks.add(clock(Duration.ofMinutes(15), Set.of(Severity.CRITICAL), Set.of()));
        draft.clocks.add(clock(Duration.ofMinutes(1), Set.of(), Set.of(Sample.FORENSICS)));
        assertThat(target(draft, Severity.HIGH)).isEqualTo(Duration.ofMinutes(60));
        assertThat(target(draft, Severity.CRITICAL)).isEqualTo(Duration.ofMinutes(15));
        assertThat(there(deadline(draft, Severity.LOW)).isDefault()).isTrue();
    }

    private static Duration target(ClauseDraft draft, Severity severity) {
        return there(deadline(draft, severity)).target();
    }

    private static Deadline deadline(ClauseDraft draft, Severity severity) {
        return there(only(draft, isolate(severity), DAY).footings().getFirst().deadline());
    }

    private static Clock clock(Duration target, Set<Severity> severities, Set<DutyId> duties) {
        return new Clock(
                Clock.Metric.CONTAIN,
                target,
                Clock.Unit.ELAPSED,
                Situation.DETECTION,
                Clock.Kind.SLA,
                null,
                null,
                severities,
                duties,
                List.of(new Pause("waiting_for_us", TEXT)));
    }

    @Test
    void aPausedClockStandsStill() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.clocks.add(clock(Duration.ofMinutes(60), Set.of(), Set.of()));
        Situation waiting =
                isolate(Severity.HIGH)
                        .since(Situation.DETECTION, DAY)
                        .since(Situation.PAUSED + "waiting_for_us", DAY.plusSeconds(600));
        Instant later = DAY.plusSeconds(3600);
        Footing paused = only(draft, waiting, later).footings().getFirst();
        assertThat(there(paused.deadline()).at()).isEqualTo(DAY.plusSeconds(3600 + 3000));
        assertThat(codes(paused.reasons())).contains("CLOCK_STANDS");
        Situation resumed =
                waiting.since(Situation.RESUMED + "waiting_for_us", DAY.plusSeconds(1200));
        Footing running = only(draft, resumed, later).footings().getFirst();
        assertThat(there(running.deadline()).at()).isEqualTo(DAY.plusSeconds(3600 + 600));
        assertThat(codes(running.reasons())).contains("CLOCK_MAY_STAND");
    }

    @Test
    void aShareOfTheCasesIsSaid() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.clocks.add(
                new Clock(
                        Clock.Metric.CONTAIN,
                        Duration.ofHours(1),
                        Clock.Unit.ELAPSED,
                        Situation.DETECTION,
                        Clock.Kind.SLO,
                        90,
                        "month"));
        Footing footing = only(draft, isolate(Severity.HIGH), DAY).footings().getFirst();
        assertThat(codes(footing.reasons())).contains("CLOCK_SHARE", "CLOCK_OBJECTIVE");
    }

    @Test
    void whoMissesTheLastTrainComesInTheMorning() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.travel = new Travel(Duration.ofHours(2), TRAINS, Money.yen(30_000));
        Footing night = only(draft, isolate(Severity.HIGH), NIGHT).footings().getFirst();
        assertThat(night.start()).isEqualTo(at("2026-11-22T07:00"));
        assertThat(night.price()).isEqualTo(Money.yen(30_000));
        assertThat(codes(night.reasons())).contains("TRAVEL", "TRAVEL_NOT_NOW");
        Ladder day = new Sample().contract("soc", draft).ladder(isolate(Severity.HIGH), DAY);
        assertThat(first(day).start()).isEqualTo(DAY.plusSeconds(7200));
        assertThat(day.until()).isEqualTo(at("2026-11-20T23:00"));
    }

    @Test
    void theProviderMayKeepTheRelease() {
        DutyId release = new DutyId("release_asset");
        Situation situation = Situation.of(release, Severity.HIGH, "servers");
        ClauseDraft blocks = clause(Mode.PERFORMS);
        Sample free =
                new Sample()
                        .person(
                                "kondo",
                                Sample.ALWAYS,
                                Set.of(release),
                                Set.of(release),
                                List.of(),
                                Sample.may(Verb.RELEASE))
                        .contract("soc", blocks);
        assertThat(free.ladder(situation, DAY).rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        blocks.release = ReleaseBy.PROVIDER_ON_CLOSURE;
        Sample kept =
                new Sample()
                        .person(
                                "kondo",
                                Sample.ALWAYS,
                                Set.of(release),
                                Set.of(release),
                                List.of(),
                                Sample.may(Verb.RELEASE))
                        .contract("soc", blocks);
        Ladder ladder = kept.ladder(situation, DAY);
        assertThat(ladder.rungs().getFirst()).isInstanceOf(Rung.UnableNow.class);
        assertThat(codes(first(ladder).reasons())).contains("RELEASE_ON_CLOSURE");
    }

    @Test
    void aPriceHasStepsSurchargesCeilingAndTax() {
        ClauseDraft draft = clause(Mode.FOR_EXTRA_MONEY).duty("forensic_analysis");
        draft.price =
                new Price(
                        Money.yen(100_000),
                        Money.yen(20_000),
                        "hour",
                        null,
                        false,
                        List.of(new Tier(BigDecimal.TEN, Money.yen(10_000))),
                        List.of(new Surcharge(daily(LocalTime.of(22, 0), LocalTime.of(5, 0)), 50)),
                        Money.yen(500_000),
                        BigDecimal.TEN);
        // 100,000 + 10 h x 20,000 + 2 h x 10,000 = 320,000; with 10 % tax 352,000.
        assertThat(price(draft, 12, DAY)).isEqualTo(Money.yen(352_000));
        // 320,000 x 1.5 = 480,000 at night; with tax 528,000.
        assertThat(price(draft, 12, NIGHT)).isEqualTo(Money.yen(528_000));
        // 100,000 + 200,000 + 40 x 10,000 = 700,000, capped at 500,000; with tax 550,000.
        assertThat(price(draft, 50, DAY)).isEqualTo(Money.yen(550_000));
    }

    private static Money price(ClauseDraft draft, int hours, Instant now) {
        Situation situation =
                Situation.of(Sample.FORENSICS, Severity.HIGH, "servers")
                        .taking(BigDecimal.valueOf(hours));
        Money price = there(only(draft, situation, now).footings().getFirst().price());
        return new Money(price.amount().setScale(0), price.currency());
    }

    @Test
    void aMeterIsFilledAgainAndRollsOver() {
        assertThat(left(meter(true), at("2026-11-20T10:00"))).isEqualByComparingTo("2");
        assertThat(left(meter(true), at("2026-12-01T00:00"))).isEqualByComparingTo("12");
        assertThat(left(meter(false), at("2026-12-01T00:00"))).isEqualByComparingTo("10");
        assertThat(left(meter(true), at("2027-01-01T00:00"))).isEqualByComparingTo("10");
    }

    @Test
    void theAnswerHoldsUntilTheMeterIsFilledAgain() {
        assertThat(metered(meter(true)).ladder(forensics(), at("2026-11-20T10:00")).until())
                .isEqualTo(at("2026-12-01T00:00"));
    }

    @Test
    void aMeterWarnsAndHasALeastDebit() {
        Footing footing = first(metered(meter(true)).ladder(forensics(), DAY));
        assertThat(codes(footing.reasons())).contains("METER_LOW");
        assertThat(there(footing.remaining()).needed()).isEqualByComparingTo("2");
    }

    private static Situation forensics() {
        return Situation.of(Sample.FORENSICS, Severity.HIGH, "servers")
                .taking(new BigDecimal("0.5"));
    }

    private static Meter meter(boolean rollsOver) {
        return new Meter(
                "hours",
                "hours",
                BigDecimal.TEN,
                BigDecimal.valueOf(8),
                BigDecimal.ZERO,
                null,
                BigDecimal.TWO,
                Meter.Resets.MONTHLY,
                rollsOver,
                LocalDate.parse("2026-11-10"),
                80,
                TEXT);
    }

    private static Sample metered(Meter meter) {
        ClauseDraft draft = clause(Mode.PERFORMS).duty("forensic_analysis");
        draft.meter = "hours";
        Sample sample = new Sample();
        sample.meters.add(meter);
        return sample.contract("soc", draft);
    }

    private static BigDecimal left(Meter meter, Instant now) {
        return there(first(metered(meter).ladder(forensics(), now)).remaining()).left();
    }

    @Test
    void aGateForLargeSumsStandsForLargeSumsOnly() {
        ClauseDraft cheap = clause(Mode.FOR_EXTRA_MONEY).price(900_000);
        Gate gate =
                new Gate(
                        Gate.Kind.SPEND_APPROVAL,
                        Duration.ofHours(8),
                        List.of(),
                        Money.yen(1_000_000),
                        Money.yen(5_000));
        cheap.gates.add(gate);
        assertThat(only(cheap, isolate(Severity.HIGH), DAY).footings().getFirst().gates())
                .isEmpty();
        ClauseDraft dear = clause(Mode.FOR_EXTRA_MONEY).price(1_100_000);
        dear.gates.add(gate);
        Footing footing = only(dear, isolate(Severity.HIGH), DAY).footings().getFirst();
        assertThat(footing.gates()).hasSize(1);
        assertThat(footing.price()).isEqualTo(Money.yen(1_105_000));
    }

    @Test
    void anExclusionMayHoldForSomeHoursOnly() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.exclusions.add(
                new Exclusion(
                        "maintenance",
                        null,
                        null,
                        null,
                        TEXT,
                        daily(LocalTime.of(2, 0), LocalTime.of(4, 0)),
                        null,
                        LocalDate.parse("2026-11-22")));
        Sample sample = new Sample().contract("soc", draft);
        Ladder night = sample.ladder(NIGHT);
        assertThat(night.rungs().getFirst()).isInstanceOf(Rung.OwedByNobody.class);
        assertThat(whyNot(night)).contains("EXCLUDED");
        assertThat(night.until()).isEqualTo(at("2026-11-22T04:00"));
        assertThat(sample.ladder(NIGHT.plus(Duration.ofDays(1))).rungs().getFirst())
                .isInstanceOf(Rung.Owed.class);
    }

    @Test
    void theFallbackBeginsWhenEveryAttemptFailed() {
        ClauseDraft draft = clause(Mode.WITH_CONSENT);
        draft.consent =
                new dev.hikeshi.response.contract.Consent(
                        List.of("boss"), "oral", 3, Duration.ofMinutes(10), Mode.PERFORMS);
        Sample sample =
                new Sample()
                        .person("boss", OFFICE, Set.of(), Sample.may(Verb.CONSENT))
                        .contract("soc", draft);
        Rung fallback = sample.ladder(NIGHT).rungs().getFirst();
        assertThat(fallback).isInstanceOf(Rung.Owed.class);
        assertThat(fallback.footings().getFirst().start()).isEqualTo(NIGHT.plusSeconds(1800));
    }

    @Test
    void aDisclaimerTakesTheDutyTheTimeOrTheLiability() {
        Situation known = isolate(Severity.HIGH).knowing(Facts.MASS_ATTACK, "yes");
        Ladder none = disclaimed(Disclaimer.Effect.NO_DUTY).ladder(known, DAY);
        assertThat(none.rungs().getFirst()).isInstanceOf(Rung.OwedByNobody.class);
        assertThat(whyNot(none)).contains("DISCLAIMED");
        Footing effort = first(disclaimed(Disclaimer.Effect.BEST_EFFORT).ladder(known, DAY));
        assertThat(there(effort.deadline()).isDefault()).isTrue();
        assertThat(codes(effort.reasons())).contains("BEST_EFFORT_ONLY");
        Footing liable = first(disclaimed(Disclaimer.Effect.NO_LIABILITY).ladder(known, DAY));
        assertThat(there(liable.deadline()).isDefault()).isFalse();
        assertThat(codes(liable.reasons())).contains("NO_LIABILITY");
    }

    @Test
    void aScenarioNotKnownYetIsListed() {
        Ladder ladder = disclaimed(Disclaimer.Effect.NO_DUTY).ladder(isolate(Severity.HIGH), DAY);
        assertThat(ladder.rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        assertThat(first(ladder).unless()).contains(Facts.MASS_ATTACK);
    }

    private static Sample disclaimed(Disclaimer.Effect effect) {
        Sample sample = new Sample();
        sample.disclaimers.add(
                new Disclaimer(
                        "mass",
                        effect,
                        Set.of(Disclaimer.Scenario.MASS_ATTACK),
                        Set.of(),
                        AssetSelector.EVERYTHING,
                        TEXT));
        return sample.contract(
                "soc", clause(Mode.PERFORMS).clock(Duration.ofHours(1), Clock.Unit.ELAPSED));
    }

    @Test
    void anAutomaticRenewalGoesOnUntilNoticeIsGiven() {
        Instant after = at("2027-06-01T10:00");
        Sample renewed = new Sample();
        renewed.renewal = new Renewal(true, Period.ofYears(1), Period.ofMonths(3), null);
        Ladder goesOn = renewed.contract("soc", clause(Mode.PERFORMS)).ladder(after);
        assertThat(goesOn.rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        assertThat(codes(first(goesOn).reasons())).contains("RENEWED");
        Sample late = new Sample();
        late.renewal =
                new Renewal(
                        true, Period.ofYears(1), Period.ofMonths(3), LocalDate.parse("2027-01-15"));
        late.contract("soc", clause(Mode.PERFORMS));
        assertThat(late.ladder(after).rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        assertThat(codes(first(late.ladder(after)).reasons())).contains("RENEWED");
        assertThat(late.ladder(at("2028-04-01T00:00")).rungs().getFirst())
                .isInstanceOf(Rung.OwedByNobody.class);
    }

    @Test
    void noticeIsGivenBeforeTheTermEnds() {
        Renewal renewal = new Renewal(true, Period.ofYears(1), Period.ofMonths(3), null);
        LocalDate end = LocalDate.parse("2027-03-31");
        assertThat(renewal.noticeBy(end, LocalDate.parse("2026-11-22")))
                .isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(renewal.noticeBy(end, LocalDate.parse("2027-01-01")))
                .isEqualTo(LocalDate.parse("2027-12-31"));
    }

    @Test
    void nothingBindsBeforeTheSignature() {
        Sample sample = new Sample();
        sample.identity =
                new Identity(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        LocalDate.parse("2026-11-21"));
        sample.contract("soc", clause(Mode.PERFORMS));
        assertThat(sample.ladder(DAY).rungs().getFirst()).isInstanceOf(Rung.OwedByNobody.class);
        assertThat(sample.ladder(DAY).until()).isEqualTo(at("2026-11-21T00:00"));
        assertThat(sample.ladder(NIGHT).rungs().getFirst()).isInstanceOf(Rung.Owed.class);
    }

    @Test
    void theOneWhoReallyDoesItNeedsConsentForOurData() {
        Sample sample = new Sample();
        sample.person("boss", OFFICE, Set.of());
        sample.subcontractors.add(
                new Subcontractor("Night Desk", Set.of(ISOLATE), true, List.of("boss")));
        Footing footing = first(sample.contract("soc", clause(Mode.PERFORMS)).ladder(NIGHT));
        assertThat(footing.gates())
                .extracting(open -> open.gate().kind())
                .containsExactly(Gate.Kind.DATA_HANDOVER_CONSENT);
        assertThat(footing.start()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(codes(footing.reasons())).contains("SUBCONTRACTED");
    }

    @Test
    void anInsurerMayNotPayForThisFirm() {
        Sample sample = new Sample();
        sample.warranties.add(
                new Warranty(
                        "cyber",
                        Warranty.Kind.INSURANCE,
                        null,
                        null,
                        new TreeMap<>(),
                        null,
                        Duration.ofDays(2),
                        null,
                        Set.of("panel_firm"),
                        true,
                        List.of(),
                        TEXT));
        sample.contract("soc", clause(Mode.FOR_EXTRA_MONEY).price(100_000));
        assertThat(codes(first(sample.ladder(DAY)).reasons())).contains("NOT_PRE_APPROVED");
    }

    @Test
    void whatWeMustDoInTimeIsSaid() {
        ClauseDraft draft = clause(Mode.PERFORMS);
        draft.customer.add(new CustomerDuty("advice", null, null, TEXT, Duration.ofHours(4)));
        Footing footing = only(draft, isolate(Severity.HIGH), DAY).footings().getFirst();
        assertThat(codes(footing.reasons())).contains("DUTY_IN_TIME");
    }
}
