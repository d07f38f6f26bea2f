package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Subcontractor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gates of a clause that are still open.
 *
 * <p>Gates with signers run side by side; what clears by time alone begins after the last
 * signature.
 *
 * @param open the open ones
 * @param clears when all of them are cleared at the earliest
 * @param never a gate that nobody can clear within 400 days; null: none
 * @param lead the time they take from the signature on
 * @param begun when the time that follows the last cleared gate is over; null: nobody said when one
 *     was cleared
 */
record Gates(
        List<OpenGate> open,
        Moment clears,
        Gate.@Nullable Kind never,
        Duration lead,
        @Nullable Instant begun) {

    static Gates of(Setting setting, Contract contract, Clause clause, @Nullable Money price) {
        Moment start = new Moment(setting.now, true);
        List<Gate> gates = all(setting, contract, clause);
        if (gates.isEmpty()) {
            return new Gates(List.of(), start, null, Duration.ZERO, null);
        }
        List<OpenGate> open = new ArrayList<>();
        Moment signed = start;
        Duration signing = Duration.ZERO;
        Duration waiting = Duration.ZERO;
        List<Gate> byTime = new ArrayList<>();
        Instant begun = null;
        for (Gate gate : gates) {
            String fact = Facts.gateCleared(contract.id(), clause.id(), gate.kind());
            if ("yes".equals(setting.situation.facts().get(fact))) {
                Instant at = setting.situation.started().get(fact);
                begun = later(begun, at == null ? null : at.plus(gate.lead()));
                continue;
            }
            if (isBelow(gate, price)) {
                continue;
            }
            if (gate.signers().isEmpty()) {
                byTime.add(gate);
                waiting = longer(waiting, gate.lead());
                continue;
            }
            Setting.Reach signer = setting.firstOf(setting.named(gate.signers()));
            if (signer == null) {
                return new Gates(open, start, gate.kind(), Duration.ZERO, begun);
            }
            Instant from = signer.from();
            Moment clears = Moment.notBefore(from, setting.now).plus(gate.lead());
            open.add(new OpenGate(gate, signer.person(), from, clears.at()));
            signed = Moment.later(signed, clears, setting.horizon);
            signing = longer(signing, gate.lead());
        }
        if (begun != null) {
            signed = Moment.later(signed, new Moment(begun, false), setting.horizon);
        }
        for (Gate gate : byTime) {
            open.add(new OpenGate(gate, null, null, signed.at().plus(gate.lead())));
        }
        return new Gates(open, signed.plus(waiting), null, signing.plus(waiting), begun);
    }

    /** What clearing the open ones costs; null: nothing. */
    @Nullable Money fees() {
        Money fees = null;
        for (OpenGate one : open) {
            fees = Prices.sum(fees, one.gate().fee());
        }
        return fees;
    }

    /** The clause's own, and the consent to hand our data to who really does the work. */
    private static List<Gate> all(Setting setting, Contract contract, Clause clause) {
        if (contract.subcontractors().isEmpty()) {
            return clause.gates();
        }
        List<Gate> all = new ArrayList<>(clause.gates());
        for (Subcontractor other : contract.subcontractors()) {
            if (other.needsConsent() && other.does(setting.duty.id())) {
                all.add(new Gate(Gate.Kind.DATA_HANDOVER_CONSENT, Duration.ZERO, other.signers()));
            }
        }
        return all;
    }

    /** A gate for larger sums only; a price that nobody wrote may be larger. */
    private static boolean isBelow(Gate gate, @Nullable Money price) {
        Money above = gate.above();
        return above != null
                && price != null
                && price.currency().equals(above.currency())
                && price.compareTo(above) <= 0;
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
