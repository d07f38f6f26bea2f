package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Contact;
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
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Trigger;
import dev.hikeshi.response.contract.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A clause in the making; from the start a plain written promise to isolate any server. */
final class ClauseDraft {
    String id = "1";
    Set<DutyId> duties = Set.of(Sample.ISOLATE);
    Mode mode = Mode.PERFORMS;
    boolean bought = true;
    AssetSelector assets = AssetSelector.EVERYTHING;
    Trigger trigger = Trigger.ALWAYS;
    @Nullable Hours window;
    @Nullable Mode outside;
    @Nullable Contact channel;
    final List<Clock> clocks = new ArrayList<>();
    @Nullable String meter;
    @Nullable Price price;
    final List<Gate> gates = new ArrayList<>();
    final List<CustomerDuty> customer = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    Consent consent = Consent.NOT_NEEDED;
    @Nullable String vague;
    List<Evidence> evidence = List.of(proof(Evidence.Kind.CONTRACT_TEXT, "2026-04-01"));
    @Nullable LocalDate from;
    @Nullable LocalDate to;
    @Nullable Bearer names;
    @Nullable Travel travel;
    @Nullable ReleaseBy release;
    final SortedMap<Severity, Window> bySeverity = new TreeMap<>();

    static ClauseDraft clause(Mode mode) {
        ClauseDraft draft = new ClauseDraft();
        draft.mode = mode;
        return draft;
    }

    static Evidence proof(Evidence.Kind kind, String on) {
        return new Evidence(kind, LocalDate.parse(on), "them", "doc", "1", null);
    }

    static Price yen(long amount) {
        return new Price(Money.yen(amount), null, null, null, true);
    }

    ClauseDraft id(String other) {
        id = other;
        return this;
    }

    ClauseDraft duty(String other) {
        duties = Set.of(new DutyId(other));
        return this;
    }

    ClauseDraft evidence(Evidence.Kind kind, String on) {
        evidence = List.of(proof(kind, on));
        return this;
    }

    ClauseDraft on(AssetSelector selector) {
        assets = selector;
        return this;
    }

    ClauseDraft window(Hours hours, @Nullable Mode otherwise) {
        window = hours;
        outside = otherwise;
        return this;
    }

    ClauseDraft clock(Duration target, Clock.Unit unit) {
        clocks.add(
                new Clock(
                        Clock.Metric.CONTAIN,
                        target,
                        unit,
                        Situation.DETECTION,
                        Clock.Kind.SLA,
                        null,
                        null));
        return this;
    }

    ClauseDraft price(long amount) {
        price = yen(amount);
        return this;
    }

    ClauseDraft notBought() {
        bought = false;
        return this;
    }

    ClauseDraft gate(Gate.Kind kind, Duration lead, String... signers) {
        gates.add(new Gate(kind, lead, List.of(signers)));
        return this;
    }

    ClauseDraft consent(@Nullable Mode fallback, String... people) {
        consent = new Consent(List.of(people), "oral", 2, fallback);
        return this;
    }

    ClauseDraft excludes(String fact, String value) {
        exclusions.add(new Exclusion("x-" + fact, null, fact, value, Words.same("")));
        return this;
    }

    ClauseDraft wants(String fact, String value) {
        customer.add(new CustomerDuty("d-" + fact, fact, value, Words.same("")));
        return this;
    }

    ClauseDraft from(Severity severity) {
        trigger = new Trigger(severity, null, false, new TreeMap<>(), Words.same(""));
        return this;
    }

    ClauseDraft grade(String grade) {
        trigger = new Trigger(Severity.LOW, grade, false, new TreeMap<>(), Words.same(""));
        return this;
    }

    ClauseDraft when(String fact, String value) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put(fact, value);
        trigger = new Trigger(Severity.LOW, null, false, facts, Words.same(""));
        return this;
    }

    Clause done() {
        return new Clause(
                id,
                duties,
                mode,
                bought,
                assets,
                trigger,
                window,
                outside,
                bySeverity,
                channel == null ? List.of() : List.of(channel),
                clocks,
                meter,
                price,
                gates,
                customer,
                exclusions,
                consent,
                vague,
                evidence,
                from,
                to,
                Words.same("text"),
                travel,
                release,
                names);
    }
}
