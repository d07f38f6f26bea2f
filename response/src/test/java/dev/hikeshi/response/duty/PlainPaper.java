package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Travel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that passed its tests, and what every rung of it stands on. */
final class PlainPaper {
    final PlainDraft draft;
    final PlainSetting setting;
    final Contract contract;
    final Clause clause;
    final PlainVerdict verdict;
    final PlainGates gates;
    final @Nullable Contact channel;
    private final Bearer bearer;
    private final @Nullable Money work;

    PlainPaper(PlainDraft draft, Contract contract, Clause clause, PlainVerdict verdict) {
        this.draft = draft;
        this.setting = draft.setting;
        this.contract = contract;
        this.clause = clause;
        this.verdict = verdict;
        this.bearer = new Bearer.OfProvider(contract.provider());
        Travel travel = clause.travel();
        Money journey = travel == null ? null : travel.cost();
        this.work = PlainPrices.sum(PlainPrices.of(clause.price(), setting), journey);
        this.gates = PlainGates.of(setting, contract, clause, work);
        Provider provider = setting.provider(contract.provider());
        List<Contact> theirs = provider == null ? List.of() : provider.contacts();
        List<Contact> own = clause.channels();
        this.channel = PlainChannels.best(own.isEmpty() ? theirs : own, setting, setting.now);
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
        return PlainPrices.sum(work, gates.fees());
    }

    Optional<PlainMeterReading> meter() {
        return PlainMeterReading.of(setting, contract, clause.meter());
    }

    /** Leaves no rung. */
    void no(Reason... why) {
        draft.no(verdict.whyNot(bearer, contract, clause, why));
    }

    /** Stands on this clause, begins then, and has the clause's deadline, else the default. */
    Footing owed(
            @Nullable PlainMoment start,
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
        reasons.addAll(PlainConditions.of(this));
        PlainMoment ready = start == null ? null : staffed(start, reasons);
        PlainMoment setsOut = ready == null ? null : PlainJourneys.setsOut(this, ready, reasons);
        Travel travel = clause.travel();
        PlainMoment arrives =
                setsOut == null || travel == null ? setsOut : setsOut.plus(travel.time());
        if (arrives != null) {
            draft.starts(arrives);
        }
        PlainMoment counted = arrives == null ? now() : arrives;
        PlainMoment leaves = setsOut == null ? now() : setsOut;
        Deadline deadline =
                PlainDeadlines.of(setting, clause, toAct(), leaves, counted, this::there, begun);
        return build(
                arrives == null ? null : arrives.at(),
                deadline,
                price,
                remaining,
                gates.open(),
                reasons);
    }

    /** When they are there first; empty: something else must come first, or they always are. */
    private Optional<Instant> there(Instant arose) {
        Hours hours = clause.at(setting.situation.severity()).hours();
        boolean free = gates.open().isEmpty() && clause.travel() == null;
        return free && hours != null ? hours.nextOpen(arose) : Optional.empty();
    }

    /**
     * When they are there once the way is clear: the hours of the promise may be over by then. What
     * is owed outside of them has no hours of its own.
     */
    private @Nullable PlainMoment staffed(PlainMoment cleared, List<Reason> reasons) {
        Hours hours = clause.at(setting.situation.severity()).hours();
        if (hours == null || !setting.spell(hours).open()) {
            return cleared;
        }
        PlainMoment there = PlainOpenings.after(setting, hours, cleared);
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
                bearer,
                channel,
                start,
                deadline,
                price,
                remaining,
                open,
                verdict.open(),
                contract.id() + "/" + clause.id(),
                contract.terms() == null ? null : contract.terms().sha256(),
                List.copyOf(verdict.unless()),
                all);
    }

    /** The clock by which they must act; null: no time is promised. */
    @Nullable Clock toAct() {
        return verdict.timeIsPromised() ? PlainDeadlines.toAct(setting, clause) : null;
    }

    /** The clock by which they must tell us; null: no time is promised. */
    @Nullable Clock toTell() {
        return verdict.timeIsPromised() ? PlainDeadlines.toTell(setting, clause) : null;
    }

    PlainMoment now() {
        return new PlainMoment(setting.now, true);
    }

    PlainMoment later(PlainMoment a, PlainMoment b) {
        return PlainMoment.later(a, b, setting.horizon);
    }
}
