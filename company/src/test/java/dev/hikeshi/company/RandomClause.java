package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Pause;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Tier;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Trigger;
import dev.hikeshi.response.contract.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Makes up clauses. */
record RandomClause(RandomCompany of, Random random) {

    Clause clause(String id) {
        boolean proved = random.nextBoolean();
        return new Clause(
                id,
                of.duties(),
                mode(),
                random.nextBoolean(),
                of.selector(),
                trigger(),
                of.maybe(of.hours()),
                of.maybe(mode()),
                bySeverity(),
                random.nextBoolean() ? List.of() : List.of(of.contact(), of.contact()),
                random.nextBoolean() ? List.of() : List.of(clock()),
                of.maybe("hours"),
                of.maybe(price()),
                List.of(gate()),
                List.of(
                        new CustomerDuty(
                                "d", "agent_healthy", "yes", of.words(), of.maybe(of.duration())),
                        new CustomerDuty("e", null, null, of.words())),
                List.of(
                        new Exclusion("x", of.maybe(of.selector()), "cause", of.text(), of.words()),
                        new Exclusion(
                                "y",
                                of.selector(),
                                null,
                                null,
                                of.words(),
                                of.maybe(of.hours()),
                                of.maybe(of.date()),
                                of.maybe(of.date()))),
                random.nextBoolean() ? Consent.NOT_NEEDED : consent(),
                of.maybe(of.text()),
                proved ? List.of(evidence(), evidence()) : List.of(),
                of.maybe(of.date().withMonth(5).withYear(2026)),
                of.maybe(of.date().withMonth(6).withDayOfMonth(2).withYear(2026)),
                of.words(),
                of.maybe(travel()),
                of.maybe(of.pick(List.of(ReleaseBy.values()))),
                of.maybe(of.bearer()));
    }

    private TreeMap<Severity, Window> bySeverity() {
        TreeMap<Severity, Window> windows = new TreeMap<>();
        if (random.nextBoolean()) {
            windows.put(of.severity(), new Window(of.maybe(of.hours()), mode(), of.maybe(mode())));
        }
        return windows;
    }

    private Travel travel() {
        return new Travel(of.duration(), of.maybe(of.hours()), of.maybe(of.yen()));
    }

    private Mode mode() {
        return of.pick(List.of(Mode.values()));
    }

    private Trigger trigger() {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("compromise", "active");
        return new Trigger(of.severity(), of.maybe("P1"), random.nextBoolean(), facts, of.words());
    }

    private Clock clock() {
        return new Clock(
                of.pick(List.of(Clock.Metric.values())),
                of.duration(),
                of.pick(List.of(Clock.Unit.values())),
                "our_call",
                of.pick(List.of(Clock.Kind.values())),
                of.maybe(1 + random.nextInt(100)),
                of.maybe("month"),
                random.nextBoolean() ? Set.of() : Set.of(of.severity()),
                random.nextBoolean() ? Set.of() : Set.of(of.duty()),
                List.of(new Pause("waiting_for_us", of.words())));
    }

    private Price price() {
        boolean units = random.nextBoolean();
        return new Price(
                Money.yen(random.nextInt(1000)),
                units ? Money.yen(random.nextInt(1000)) : null,
                units ? "hour" : null,
                of.maybe(Money.yen(random.nextInt(1000))),
                random.nextBoolean(),
                units ? List.of(new Tier(BigDecimal.TEN, Money.yen(5))) : List.of(),
                List.of(new Surcharge(of.hours(), random.nextInt(100))),
                of.maybe(Money.yen(1000 + random.nextInt(1000))),
                of.maybe(BigDecimal.TEN));
    }

    private Gate gate() {
        return new Gate(
                of.pick(List.of(Gate.Kind.values())),
                of.duration(),
                of.some(RandomCompany.PEOPLE),
                of.maybe(of.money()),
                of.maybe(of.yen()));
    }

    private Consent consent() {
        return new Consent(
                of.some(RandomCompany.PEOPLE),
                "oral",
                1 + random.nextInt(9),
                of.duration(),
                of.maybe(mode()));
    }

    private Evidence evidence() {
        return new Evidence(
                of.pick(List.of(Evidence.Kind.values())),
                of.date(),
                of.text(),
                of.maybe(of.text()),
                of.maybe(of.text()),
                of.maybe("0123456789abcdef".repeat(4)));
    }
}
