package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Provider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that passed its tests, and what every rung of it stands on. */
final class Paper {
    final Draft draft;
    final Setting setting;
    final Contract contract;
    final Clause clause;
    final Verdict verdict;
    final Gates gates;
    final @Nullable Contact channel;
    private final Bearer bearer;

    Paper(Draft draft, Contract contract, Clause clause, Verdict verdict) {
        this.draft = draft;
        this.setting = draft.setting;
        this.contract = contract;
        this.clause = clause;
        this.verdict = verdict;
        this.bearer = new Bearer.OfProvider(contract.provider());
        this.gates = Gates.of(setting, contract, clause);
        Provider provider = setting.provider(contract.provider());
        List<Contact> contacts = provider == null ? List.of() : provider.contacts();
        this.channel =
                clause.channel() != null ? clause.channel() : Channels.best(contacts, setting);
    }

    /** True when the money for it was approved. */
    boolean isApproved() {
        return isKnown(Facts.approved(contract.id(), clause.id()));
    }

    boolean isKnown(String fact) {
        return "yes".equals(setting.situation.facts().get(fact));
    }

    @Nullable Money price() {
        return Prices.of(clause.price(), setting);
    }

    Optional<MeterReading> meter() {
        return MeterReading.of(setting, contract, clause.meter());
    }

    /** Leaves no rung. */
    void no(Reason... why) {
        draft.no(verdict.whyNot(bearer, contract, clause, why));
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
        if (start != null) {
            draft.starts(start);
        }
        Moment counted = start == null ? now() : start;
        Deadline deadline = Deadlines.of(setting, clause, counted);
        return build(
                start == null ? null : start.at(),
                deadline,
                price,
                remaining,
                gates.open(),
                reasons);
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
                verdict.unless(),
                all);
    }

    Moment now() {
        return new Moment(setting.now, true);
    }

    Moment later(Moment a, Moment b) {
        return Moment.later(a, b, setting.horizon);
    }
}
