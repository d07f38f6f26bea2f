package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs every test of one clause; each failed one is a reason. */
final class PlainClauseTests {
    private final PlainSetting setting;
    private final Contract contract;
    private final Clause clause;
    private final PlainFactFinder facts;
    private final List<Reason> out = new ArrayList<>();
    private final List<Reason> unsure = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();
    private final SortedSet<String> unless = new TreeSet<>();
    private final List<CustomerDuty> open = new ArrayList<>();

    PlainClauseTests(PlainSetting setting, Contract contract, Clause clause) {
        this.setting = setting;
        this.contract = contract;
        this.clause = clause;
        this.facts = new PlainFactFinder(setting, setting.begins(firstDay()));
    }

    PlainVerdict run() {
        evidence();
        inForce();
        assets();
        clause.exclusions().forEach(this::exclusion);
        trigger();
        severity();
        PlainDisclaimers disclaimers = new PlainDisclaimers(setting, contract, facts);
        disclaimers.judge(out, notes, unless);
        clause.customerDuties().forEach(this::customerDuty);
        Mode mode = mode();
        boolean holds = out.isEmpty() && unsure.isEmpty();
        boolean leaves = mode == Mode.REFUSES || mode == Mode.ADVISES || mode == Mode.NOTIFIES;
        boolean binds = contract.signed() && clause.bought();
        Bearer names = holds && leaves && binds ? clause.names() : null;
        if (mode == Mode.REFUSES) {
            out.add(Reason.of(ReasonCode.REFUSED));
        }
        return new PlainVerdict(
                mode, out, unsure, notes, unless, open, names, disclaimers.timeIsPromised());
    }

    private void evidence() {
        boolean binds = false;
        for (Evidence evidence : clause.evidence()) {
            if (evidence.kind().binds()) {
                Instant begins = setting.begins(evidence.on());
                setting.horizon.at(begins);
                binds |= !begins.isAfter(setting.now);
            }
        }
        if (!binds) {
            Words strongest = Labels.strongest(clause.evidence());
            unsure.add(Reason.named(ReasonCode.EVIDENCE_NOT_BINDING, strongest));
        }
        String vague = clause.vague();
        if (vague != null) {
            unsure.add(Reason.of(ReasonCode.VAGUE_WORDS, vague));
        }
    }

    private LocalDate firstDay() {
        LocalDate from = clause.from();
        return from == null ? contract.starts() : from;
    }

    private void inForce() {
        Instant begins = setting.begins(firstDay());
        setting.horizon.at(begins);
        if (begins.isAfter(setting.now)) {
            out.add(Reason.of(ReasonCode.NOT_STARTED).when(begins));
        }
        LocalDate signed = contract.identity().signedOn();
        if (signed != null && contract.signed()) {
            Instant signature = setting.begins(signed);
            setting.horizon.at(signature);
            if (signature.isAfter(setting.now)) {
                out.add(Reason.of(ReasonCode.NOT_SIGNED_YET, signed.toString()).when(signature));
            }
        }
        LocalDate own = clause.to();
        Optional<LocalDate> last = own == null ? contract.lastDay() : Optional.of(own);
        if (last.isPresent() && isOver(last.get())) {
            out.add(Reason.of(ReasonCode.ENDED, last.get().toString()));
        }
        LocalDate first = contract.ends();
        boolean goesOn = own == null && first != null && !last.equals(Optional.of(first));
        if (goesOn && first != null && isOver(first)) {
            notes.add(Reason.of(ReasonCode.RENEWED, first.toString()));
        }
    }

    private boolean isOver(LocalDate last) {
        Instant ends = setting.begins(last.plusDays(1));
        setting.horizon.at(ends);
        return !ends.isAfter(setting.now);
    }

    private void assets() {
        for (AssetGroup group : setting.groups) {
            if (!clause.assets().selects(group)) {
                out.add(Reason.named(ReasonCode.ASSET_NOT_COVERED, group.name()));
            }
        }
        for (String host : setting.unlisted) {
            if (!clause.assets().selectsUnlisted()) {
                out.add(Reason.of(ReasonCode.ASSET_UNLISTED, host));
            }
        }
    }

    /** True when the exclusion holds at this hour of this day. */
    private boolean isInTime(Exclusion exclusion) {
        LocalDate from = exclusion.from();
        LocalDate to = exclusion.to();
        if (from != null) {
            Instant begins = setting.begins(from);
            setting.horizon.at(begins);
            if (begins.isAfter(setting.now)) {
                return false;
            }
        }
        if (to != null && isOver(to)) {
            return false;
        }
        return exclusion.during() == null || setting.spell(exclusion.during()).open();
    }

    private void exclusion(Exclusion exclusion) {
        if (!isInTime(exclusion)) {
            return;
        }
        boolean byAsset = exclusion.assets() != null;
        boolean hit = byAsset && !facts.assets("", exclusion.assets()).isEmpty();
        if (byAsset && (!hit || setting.situation.assets().isEmpty())) {
            return;
        }
        String fact = exclusion.fact();
        if (fact == null) {
            if (byAsset || exclusion.isByTime()) {
                excluded(exclusion);
            } else {
                unless.add(exclusion.id());
            }
        } else if (facts.ofTheIncident(fact)) {
            String value = facts.incident(fact);
            if (value == null) {
                unless.add(fact);
            } else if (new PlainFactFinder.Known(null, value).is(exclusion.value())) {
                excluded(exclusion);
            }
        } else {
            excludedByAssetFact(exclusion, fact);
        }
    }

    private void excludedByAssetFact(Exclusion exclusion, String fact) {
        List<PlainFactFinder.Known> known = facts.assets(fact, exclusion.assets());
        if (known.stream().anyMatch(one -> one.is(exclusion.value()))) {
            excluded(exclusion);
        } else {
            known.forEach(one -> askWhenUnknown(one, fact));
        }
    }

    private void excluded(Exclusion exclusion) {
        out.add(
                Reason.named(
                        ReasonCode.EXCLUDED, Labels.written(exclusion.text(), exclusion.id())));
    }

    private void askWhenUnknown(PlainFactFinder.Known known, String fact) {
        if (known.value() == null && known.asset() != null) {
            unsure.add(
                    Reason.named(ReasonCode.ASSET_FACT_UNKNOWN, known.asset(), Words.same(fact)));
        }
    }

    private void trigger() {
        for (Map.Entry<String, String> fact : clause.trigger().requiresFacts().entrySet()) {
            require(fact.getKey(), fact.getValue());
        }
        if (clause.trigger().confirmed()) {
            require(Facts.CONFIRMED, "yes");
        }
    }

    private void require(String fact, String expected) {
        String value = facts.incident(fact);
        if (value == null) {
            unless.add(fact);
        } else if (!value.equals(expected)) {
            out.add(Reason.of(ReasonCode.TRIGGER_NOT_MET, fact, expected));
        }
    }

    private void severity() {
        String grade = clause.trigger().grade();
        Severity needed = grade == null ? clause.trigger().atLeast() : contract.grades().get(grade);
        if (needed == null) {
            unsure.add(Reason.of(ReasonCode.GRADE_NOT_MAPPED, grade == null ? "" : grade));
        } else if (!setting.situation.severity().atLeast(needed)) {
            out.add(Labels.severityTooLow(setting.situation.severity(), needed));
        }
    }

    private void customerDuty(CustomerDuty duty) {
        Duration within = duty.within();
        if (within != null) {
            notes.add(
                    Reason.named(
                            ReasonCode.DUTY_IN_TIME,
                            Labels.of(duty),
                            Words.same(Long.toString(within.toMinutes()))));
        }
        String fact = duty.fact();
        if (fact == null) {
            open.add(duty);
            return;
        }
        boolean ofIncident = facts.ofTheIncident(fact);
        List<PlainFactFinder.Known> known =
                ofIncident
                        ? List.of(new PlainFactFinder.Known(null, facts.incident(fact)))
                        : facts.assets(fact, null);
        boolean unmet = known.stream().anyMatch(k -> k.value() != null && !k.is(duty.expected()));
        if (unmet) {
            out.add(Reason.named(ReasonCode.CUSTOMER_DUTY_UNMET, Labels.of(duty)));
        } else if (ofIncident && facts.incident(fact) == null) {
            unless.add(fact);
        } else {
            known.forEach(one -> askWhenUnknown(one, fact));
        }
    }

    /** What the paper says for this hour; notes why nothing is said. */
    private Mode mode() {
        Window window = clause.at(setting.situation.severity());
        Hours hours = window.hours();
        if (hours == null) {
            return window.mode();
        }
        PlainSpell spell = setting.spell(hours);
        if (spell.open()) {
            return window.mode();
        }
        @Nullable Instant opens = spell.opens();
        Mode outside = window.outside();
        if (outside == null) {
            out.add(Reason.of(ReasonCode.WINDOW_CLOSED).when(opens));
            return window.mode();
        }
        notes.add(Reason.of(ReasonCode.OUTSIDE_WINDOW).when(opens));
        return outside;
    }
}
