package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Mode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a clause that passed its tests into rungs. */
final class Promise {
    private final Draft draft;
    private final Setting setting;
    private final Contract contract;
    private final Clause clause;
    private final Verdict verdict;
    private final Gates gates;
    private final Paper paper;

    Promise(Paper paper) {
        this.paper = paper;
        this.draft = paper.draft;
        this.setting = paper.setting;
        this.contract = paper.contract;
        this.clause = paper.clause;
        this.verdict = paper.verdict;
        this.gates = paper.gates;
    }

    void stand() {
        boolean stays = setting.duty.legal() && !tellsOnly(verdict.mode());
        Mode mode = stays ? Mode.ADVISES : verdict.mode();
        if (!verdict.unsure().isEmpty()) {
            unconfirmed(verdict.unsure());
        } else if (!contract.signed()) {
            proposal(mode);
        } else if (stays && clause.bought()) {
            told(mode, Reason.of(ReasonCode.LEGAL_DUTY_STAYS));
        } else if (tellsOnly(mode) && clause.bought()) {
            told(mode);
        } else if (gates.never() != null) {
            paper.no(Reason.named(ReasonCode.GATE_NEVER_CLEARS, Labels.of(gates.never())));
        } else if (!clause.bought() && !paper.isApproved()) {
            notBought(mode);
        } else {
            bought(mode);
        }
    }

    private static boolean tellsOnly(Mode mode) {
        return mode == Mode.ADVISES || mode == Mode.NOTIFIES;
    }

    private void proposal(Mode mode) {
        Reason why = Reason.named(ReasonCode.NOT_SIGNED, contract.title());
        if (tellsOnly(mode)) {
            paper.no(why);
        } else if (clause.price() == null) {
            unconfirmed(List.of(why));
        } else {
            offered(why);
        }
    }

    private void notBought(Mode mode) {
        Reason why = Reason.of(ReasonCode.OPTION_NOT_BOUGHT);
        if (tellsOnly(mode)) {
            paper.no(why);
        } else {
            offered(why);
        }
    }

    private void bought(Mode mode) {
        Money price = paper.price();
        switch (mode) {
            case FOR_EXTRA_MONEY -> {
                if (paper.isApproved()) {
                    metered(Mode.PERFORMS, price, Reason.of(ReasonCode.MONEY_APPROVED));
                } else {
                    offered(Reason.of(ReasonCode.SOLD));
                }
            }
            case PERFORMS, ON_REQUEST, WITH_CONSENT -> metered(mode, price);
            case ADVISES, NOTIFIES -> told(mode);
            case REFUSES -> paper.no(Reason.of(ReasonCode.REFUSED));
        }
    }

    /** What is for sale: its price covers what the meter includes, the rest costs extra. */
    private void offered(Reason why) {
        Money price = paper.price();
        Optional<MeterReading> found = paper.meter();
        if (found.isEmpty()) {
            sold(price, null, why);
            return;
        }
        MeterReading meter = found.get();
        Money overage = meter.suffices() ? null : meter.overage();
        if (price != null && overage != null) {
            sold(price.plus(overage), meter.covering(meter.needed()), why);
        } else {
            sold(price, meter.covering(meter.needed().min(meter.left())), why);
        }
    }

    /** What the meter covers is owed; the rest is sold, or nobody's. */
    private void metered(Mode mode, @Nullable Money price, Reason... why) {
        Optional<MeterReading> found = paper.meter();
        if (found.isEmpty()) {
            owed(mode, price, null, why);
            return;
        }
        MeterReading meter = found.get();
        Money overage = meter.overage();
        if (meter.suffices()) {
            owed(mode, price, meter.covering(meter.needed()), why);
        } else if (overage != null && overageApproved(meter)) {
            Money all = price == null ? overage : price.plus(overage);
            owed(mode, all, meter.covering(meter.needed()), Reason.of(ReasonCode.MONEY_APPROVED));
        } else {
            runsShort(mode, price, meter, overage);
        }
    }

    /** Money for a clause that is bought anyway can only mean the rest. */
    private boolean overageApproved(MeterReading meter) {
        boolean included = clause.bought() && clause.mode() != Mode.FOR_EXTRA_MONEY;
        boolean rest = paper.isKnown(Facts.approved(meter.id()));
        return rest || (paper.isApproved() && included);
    }

    private void runsShort(
            Mode mode, @Nullable Money price, MeterReading meter, @Nullable Money overage) {
        if (!meter.isEmpty()) {
            Remaining part = meter.covering(meter.left());
            owed(mode, price, part, meter.says(ReasonCode.METER_SHORT));
        }
        if (overage != null) {
            sold(overage, meter.covering(meter.rest()), meter.says(ReasonCode.METER_REST));
        } else {
            ReasonCode code = meter.isEmpty() ? ReasonCode.METER_EMPTY : ReasonCode.METER_SHORT;
            paper.no(meter.says(code), Reason.of(ReasonCode.NO_OVERAGE));
        }
    }

    private void owed(
            Mode mode, @Nullable Money price, @Nullable Remaining remaining, Reason... why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        if (mode == Mode.PERFORMS) {
            draft.add(new Rung.Owed(paper.owed(gates.clears(), price, remaining, reasons)));
            return;
        }
        Asks asks = new Asks(paper);
        Asking asking = asks.asking(mode, reasons);
        Instant from = asking.from();
        Moment start = null;
        if (from != null) {
            Moment reached =
                    paper.later(Moment.notBefore(from, setting.now), asks.channelOpen(reasons));
            start = paper.later(gates.clears(), reached);
        }
        Footing footing = paper.owed(start, price, remaining, reasons);
        draft.add(
                mode == Mode.ON_REQUEST
                        ? new Rung.OwedOnRequest(footing, asking)
                        : new Rung.OwedWithConsent(footing, asking));
        Mode fallback = asking.fallback();
        if (asking.canNow().isEmpty() && fallback != null) {
            fallback(fallback, price, remaining);
        }
    }

    private void fallback(Mode mode, @Nullable Money price, @Nullable Remaining remaining) {
        Reason why = Reason.of(ReasonCode.CONSENT_FALLBACK);
        switch (mode) {
            case PERFORMS -> {
                Moment unanswered = paper.now().plus(clause.consent().unanswered());
                Moment start = paper.later(gates.clears(), unanswered);
                List<Reason> reasons = new ArrayList<>(List.of(why));
                draft.add(new Rung.Owed(paper.owed(start, price, remaining, reasons)));
            }
            case FOR_EXTRA_MONEY -> sold(price, remaining, why);
            case ADVISES, NOTIFIES -> told(mode, why);
            case REFUSES -> paper.no(why, Reason.of(ReasonCode.REFUSED));
            // Asking again is no answer to nobody being there.
            case ON_REQUEST, WITH_CONSENT -> {}
        }
    }

    private void sold(@Nullable Money price, @Nullable Remaining remaining, Reason why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        Setting.Reach signer = null;
        if (price == null) {
            reasons.add(Reason.of(ReasonCode.PRICE_NOT_WRITTEN));
        } else {
            List<Colleague> may = new ArrayList<>();
            for (Colleague person : setting.people()) {
                if (setting.maySpend(person, price)) {
                    may.add(person);
                }
            }
            signer = setting.firstOf(may);
        }
        Instant from = signer == null ? null : signer.from();
        Moment start =
                from == null
                        ? null
                        : paper.later(
                                Moment.notBefore(from, setting.now).plus(gates.lead()),
                                gates.clears());
        Money minimum = clause.price() == null ? null : clause.price().minimum();
        String person = signer == null ? null : signer.person();
        Footing footing = paper.owed(start, price, remaining, reasons);
        draft.add(new Rung.ForExtraMoney(footing, new Sale(minimum, gates.lead(), person, from)));
    }

    private void told(Mode mode, Reason... why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        reasons.addAll(Conditions.ofTelling(paper));
        Clock clock = paper.toTell();
        Deadline deadline = Deadlines.promised(setting, paper.reading, clock, paper.now(), null);
        Footing footing = paper.build(setting.now, deadline, null, null, List.of(), reasons);
        draft.add(
                mode == Mode.ADVISES
                        ? new Rung.AdvisedOnly(footing)
                        : new Rung.NotifiedOnly(footing));
    }

    private void unconfirmed(List<Reason> why) {
        Money price = paper.price();
        Footing footing = paper.build(setting.now, null, price, null, gates.open(), why);
        draft.add(new Rung.Unconfirmed(footing, why.getFirst().question(setting.company.zone())));
    }
}
