package dev.hikeshi.bench;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Trigger;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws clauses. */
final class SeededClause {
    private static final List<Mode> MODES =
            List.of(
                    Mode.PERFORMS,
                    Mode.PERFORMS,
                    Mode.PERFORMS,
                    Mode.ON_REQUEST,
                    Mode.ON_REQUEST,
                    Mode.WITH_CONSENT,
                    Mode.FOR_EXTRA_MONEY,
                    Mode.ADVISES,
                    Mode.NOTIFIES,
                    Mode.REFUSES);
    private final SeededCompany company;
    private final Draw draw;

    SeededClause(SeededCompany company) {
        this.company = company;
        this.draw = company.draw;
    }

    Clause clause(int number) {
        Mode mode = draw.of(MODES);
        Hours window = draw.oneIn(2) ? company.hours() : null;
        boolean asks = mode == Mode.ON_REQUEST || mode == Mode.WITH_CONSENT;
        return new Clause(
                "k" + number,
                duties(),
                mode,
                !draw.oneIn(6),
                company.selector(),
                trigger(),
                window,
                window != null && draw.oneIn(2) ? draw.of(MODES) : null,
                new TreeMap<>(),
                List.of(),
                clocks(),
                draw.oneIn(5) ? "hours" : null,
                price(),
                gates(),
                customerDuties(),
                exclusions(),
                asks ? new Consent(people(), "oral", 2, Mode.ADVISES) : Consent.NOT_NEEDED,
                draw.oneIn(12) ? "適宜" : null,
                evidence(),
                null,
                null,
                Words.same("text"),
                null,
                null,
                null);
    }

    private Set<DutyId> duties() {
        Set<DutyId> duties = new TreeSet<>(List.of(draw.of(company.duties)));
        if (draw.oneIn(2)) {
            duties.add(draw.of(company.duties));
        }
        return duties;
    }

    private List<String> people() {
        return List.of("n" + draw.between(0, 6), "n" + draw.between(6, SeededCompany.PEOPLE));
    }

    private Trigger trigger() {
        TreeMap<String, String> facts = new TreeMap<>();
        if (draw.oneIn(6)) {
            facts.put(Facts.COMPROMISE, "active");
        }
        Severity least = draw.of(List.of(Severity.LOW, Severity.LOW, Severity.HIGH));
        String grade = draw.oneIn(10) ? draw.of(List.of("P1", "P9")) : null;
        return new Trigger(least, grade, draw.oneIn(10), facts, Words.same(""));
    }

    private List<Clock> clocks() {
        if (draw.oneIn(3)) {
            return List.of();
        }
        return List.of(
                new Clock(
                        Clock.Metric.CONTAIN,
                        Duration.ofMinutes(15L * draw.between(1, 48)),
                        draw.oneIn(3) ? Clock.Unit.BUSINESS : Clock.Unit.ELAPSED,
                        Situation.DETECTION,
                        Clock.Kind.SLA,
                        null,
                        null));
    }

    private @Nullable Price price() {
        if (!draw.oneIn(4)) {
            return null;
        }
        Money base = Money.yen(10_000L * draw.between(0, 100));
        return draw.oneIn(2)
                ? new Price(base, null, null, null, true)
                : new Price(base, Money.yen(20_000), "hour", Money.yen(100_000), true);
    }

    private List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        if (draw.oneIn(5)) {
            gates.add(new Gate(Gate.Kind.SIGNATURE, Duration.ofHours(2), people()));
        }
        if (draw.oneIn(6)) {
            gates.add(new Gate(Gate.Kind.LEAD_TIME, Duration.ofHours(24), List.of()));
        }
        return gates;
    }

    private List<CustomerDuty> customerDuties() {
        return draw.oneIn(5)
                ? List.of(new CustomerDuty("agent", "agent_healthy", "yes", Words.same("agent")))
                : List.of();
    }

    private List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>();
        if (draw.oneIn(6)) {
            exclusions.add(
                    new Exclusion("past", null, Facts.PRIOR_COMPROMISE, "yes", Words.same("past")));
        }
        if (draw.oneIn(8)) {
            exclusions.add(new Exclusion("linux", null, "os", "linux", Words.same("linux")));
        }
        return exclusions;
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        Evidence.Kind kind = draw.oneIn(6) ? Evidence.Kind.ORAL : Evidence.Kind.CONTRACT_TEXT;
        evidence.add(on(kind, "2026-04-01"));
        if (draw.oneIn(6)) {
            evidence.add(on(Evidence.Kind.THEIR_WRITTEN_ANSWER, "2027-01-15"));
        }
        return evidence;
    }

    private static Evidence on(Evidence.Kind kind, String day) {
        return new Evidence(kind, LocalDate.parse(day), "them", "doc", "1", null);
    }
}
