package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Travel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that passed its tests, and what every rung of it stands on. */
final class Paper {
    final Draft draft;
    final ClauseReading reading;
    final Setting setting;
    final Contract contract;
    final Clause clause;
    final Verdict verdict;
    final Gates gates;
    final @Nullable Contact channel;
    private final @Nullable Money work;

    Paper(Draft draft, ClauseReading reading, Verdict verdict) {
        this.draft = draft;
        this.setting = draft.setting;
        this.reading = reading;
        this.contract = reading.contract;
        this.clause = reading.clause;
        this.verdict = verdict;
        Travel travel = clause.travel();
        Money journey = travel == null ? null : travel.cost();
        this.work = Prices.sum(Prices.of(clause.price(), setting), journey);
        this.gates = Gates.of(setting, contract, clause, work);
        this.channel = reading.contacts.best(setting, setting.now);
    }

    /** True when the money for it was approved. */
    boolean isApproved() {
        return isKnown(Facts.approved(contract.id(), clause.id()));
    }

    boolean isKnown(String fact) {
        return "yes".equals(setting.situation.facts().get(fact));
    }

    /** What it costs now, with the journey and the fees of open gates; null: nothing is written. */
    @Nullable Money price() {
        return Prices.sum(work, gates.fees());
    }

    Optional<MeterReading> meter() {
        return MeterReading.of(setting, contract, clause.meter());
    }

    /** Leaves no rung. */
    void no(Reason... why) {
        draft.no(verdict.whyNot(reading, why));
    }

    /** Stands on this clause, begins then, and has the clause's deadline, else the default. */
    Footing owed(
            @Nullable Moment start,
            @Nullable Money price,
            @Nullable Remaining remaining,
            List<Reason> reasons) {
        for (OpenGate open : gates.open()) {
            reasons.add(
                    Reason.named(ReasonCode.GATE_OPEN, Labels.of(open.gate().kind()))
                            .when(open.clears()));
        }
        Instant begun = gates.begun();
        if (begun != null && begun.isAfter(setting.now)) {
            reasons.add(Reason.of(ReasonCode.LEAD_RUNS).when(begun));
        }
        reasons.addAll(Conditions.of(this));
        Moment ready = start == null ? null : staffed(start, reasons);
        Moment setsOut = ready == null ? null : Journeys.setsOut(this, ready, reasons);
        Travel travel = clause.travel();
        Moment arrives = setsOut == null || travel == null ? setsOut : setsOut.plus(travel.time());
        if (arrives != null) {
            draft.starts(arrives);
        }
        Moment counted = arrives == null ? now() : arrives;
        Moment leaves = setsOut == null ? now() : setsOut;
        Deadline deadline =
                Deadlines.of(setting, reading, toAct(), leaves, counted, hours(), begun);
        return build(
                arrives == null ? null : arrives.at(),
                deadline,
                price,
                remaining,
                gates.open(),
                reasons);
    }

    /** When they are there as soon as they are wanted; null: something else must come first. */
    private @Nullable Timetable hours() {
        Hours hours = reading.window(setting.situation.severity()).hours();
        boolean free = gates.open().isEmpty() && clause.travel() == null;
        return free && hours != null ? setting.timetable(hours) : null;
    }

    /**
     * When they are there once the way is clear: the hours of the promise may be over by then. What
     * is owed outside of them has no hours of its own.
     */
    private @Nullable Moment staffed(Moment cleared, List<Reason> reasons) {
        if (!cleared.at().isAfter(setting.now)) {
            return cleared;
        }
        Hours hours = reading.window(setting.situation.severity()).hours();
        if (hours == null || !setting.spell(hours).open()) {
            return cleared;
        }
        Moment there = Openings.after(setting, hours, cleared);
        if (there != null && there.at().isAfter(cleared.at())) {
            reasons.add(Reason.of(ReasonCode.WINDOW_CLOSED).when(there.at()));
        }
        return there;
    }

    /** Stands on this clause. */
    Footing build(
            @Nullable Instant start,
            @Nullable Deadline deadline,
            @Nullable Money price,
            @Nullable Remaining remaining,
            List<OpenGate> open,
            List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(verdict.notes());
        return new Footing(
                reading.bearer,
                channel,
                start,
                deadline,
                price,
                remaining,
                open,
                verdict.open(),
                reading.reference,
                reading.terms,
                verdict.unless(),
                all);
    }

    /** The clock by which they must act; null: no time is promised. */
    @Nullable Clock toAct() {
        return verdict.timeIsPromised() ? reading.toAct(setting.situation.severity()) : null;
    }

    /** The clock by which they must tell us; null: no time is promised. */
    @Nullable Clock toTell() {
        return verdict.timeIsPromised() ? reading.toTell(setting.situation.severity()) : null;
    }

    Moment now() {
        return new Moment(setting.now, true);
    }

    Moment later(Moment a, Moment b) {
        return Moment.later(a, b, setting.horizon);
    }
}
