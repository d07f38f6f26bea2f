package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Pause;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Tier;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws what a contract says beside the plain promise. */
final class RandomTerms {
    private static final Words TEXT = Words.same("t");
    private final RandomCompany of;
    private final Random random;

    RandomTerms(RandomCompany of) {
        this.of = of;
        this.random = of.random();
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private LocalDate day() {
        return of.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** For the next contract; what an earlier one had is gone. */
    void of(Sample sample) {
        clear(sample);
        if (one(3)) {
            sample.disclaimers.add(
                    new Disclaimer(
                            "d",
                            of.pick(List.of(Disclaimer.Effect.values())),
                            Set.of(Disclaimer.Scenario.MASS_ATTACK),
                            one(2) ? Set.of() : Set.of(of.duty()),
                            of.selector(),
                            TEXT));
        }
        if (one(3)) {
            sample.renewal =
                    new Renewal(
                            !one(3),
                            Period.ofMonths(12),
                            Period.ofMonths(3),
                            one(2) ? day() : null);
        }
        if (one(4)) {
            sample.subcontractors.add(new Subcontractor("s", Set.of(), !one(3), List.of("ann")));
        }
        if (one(4)) {
            sample.identity =
                    new Identity(
                            null, null, null, null, null, List.of(), null, null, List.of(), null,
                            day());
        }
        if (one(2)) {
            sample.meters.clear();
            sample.meters.add(meter());
        }
    }

    static void clear(Sample sample) {
        sample.disclaimers.clear();
        sample.subcontractors.clear();
        sample.renewal = null;
        sample.identity = Identity.UNKNOWN;
    }

    private Meter meter() {
        return new Meter(
                "hours",
                "hours",
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(random.nextInt(21)),
                BigDecimal.ZERO,
                one(2) ? Money.yen(30_000) : null,
                BigDecimal.valueOf(random.nextInt(3)),
                one(3) ? null : of.pick(List.of(Meter.Resets.values())),
                one(2),
                one(2) ? null : day(),
                one(2) ? null : 80,
                TEXT);
    }

    void of(ClauseDraft clause) {
        if (one(4)) {
            clause.travel =
                    new Travel(
                            Duration.ofMinutes(random.nextInt(300)),
                            one(3) ? null : of.hours(),
                            one(2) ? null : Money.yen(10_000));
        }
        if (one(4)) {
            clause.release = of.pick(List.of(ReleaseBy.values()));
        }
        if (one(3)) {
            clause.bySeverity.put(
                    of.pick(List.of(Severity.values())),
                    new Window(one(3) ? null : of.hours(), of.mode(), one(2) ? null : of.mode()));
        }
        if (one(3)) {
            clause.clocks.add(clock());
        }
        if (one(4)) {
            clause.price = price();
        }
        if (one(5)) {
            clause.gates.add(
                    new Gate(
                            Gate.Kind.SPEND_APPROVAL,
                            Duration.ofHours(random.nextInt(9)),
                            List.of("bob"),
                            Money.yen(random.nextInt(2_000_000)),
                            one(2) ? null : Money.yen(1000)));
        }
        conditions(clause);
    }

    private void conditions(ClauseDraft clause) {
        if (one(5)) {
            clause.exclusions.add(
                    new Exclusion(
                            "x",
                            one(2) ? null : of.selector(),
                            null,
                            null,
                            TEXT,
                            one(2) ? null : of.hours(),
                            one(2) ? null : day(),
                            day()));
        }
        if (one(4)) {
            clause.consent =
                    new Consent(
                            List.of("cho"),
                            "oral",
                            1 + random.nextInt(3),
                            Duration.ofMinutes(random.nextInt(40)),
                            of.mode());
        }
    }

    private Clock clock() {
        return new Clock(
                of.pick(List.of(Clock.Metric.values())),
                Duration.ofMinutes(15L * (1 + random.nextInt(60))),
                of.pick(List.of(Clock.Unit.values())),
                Situation.DETECTION,
                of.pick(List.of(Clock.Kind.values())),
                one(2) ? null : 90,
                null,
                one(2) ? Set.of() : Set.of(of.pick(List.of(Severity.values()))),
                one(2) ? Set.of() : Set.of(of.duty()),
                pauses());
    }

    private List<Pause> pauses() {
        Pause waiting = new Pause("waiting_for_us", TEXT);
        Pause upkeep = new Pause("maintenance", TEXT);
        return of.pick(List.of(List.of(), List.of(waiting), List.of(waiting, upkeep)));
    }

    private Price price() {
        return new Price(
                Money.yen(random.nextInt(900_000)),
                Money.yen(random.nextInt(20_000)),
                "hour",
                null,
                one(2),
                one(2) ? List.of() : List.of(new Tier(BigDecimal.TEN, Money.yen(5_000))),
                one(2) ? List.of() : List.of(new Surcharge(of.hours(), 50)),
                one(2) ? null : Money.yen(1_200_000),
                one(2) ? null : BigDecimal.TEN);
    }
}
