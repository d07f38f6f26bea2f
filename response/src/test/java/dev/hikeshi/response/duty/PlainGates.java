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
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The gates of a clause that are still open.
 *
 * <p>PlainGates with signers run side by side; what clears by time alone begins after the last
 * signature.
 *
 * @param open the open ones
 * @param clears when all of them are cleared at the earliest
 * @param never a gate that nobody can clear within 400 days; null: none
 * @param lead the time they take from the signature on
 * @param begun when the time after the last gate that was cleared is over; null: not said
 */
record PlainGates(
        List<OpenGate> open,
        PlainMoment clears,
        Gate.@Nullable Kind never,
        Duration lead,
        @Nullable Instant begun) {

    static PlainGates of(
            PlainSetting setting, Contract contract, Clause clause, @Nullable Money price) {
        List<OpenGate> open = new ArrayList<>();
        PlainMoment start = new PlainMoment(setting.now, true);
        PlainMoment signed = start;
        Duration signing = Duration.ZERO;
        Duration waiting = Duration.ZERO;
        List<Gate> byTime = new ArrayList<>();
        TreeSet<Instant> begins = new TreeSet<>();
        for (Gate gate : all(setting, contract, clause)) {
            String fact = Facts.gateCleared(contract.id(), clause.id(), gate.kind());
            boolean cleared = "yes".equals(setting.situation.facts().get(fact));
            Instant at = setting.situation.started().get(fact);
            if (cleared && at != null) {
                begins.add(at.plus(gate.lead()));
            }
            if (cleared || isBelow(gate, price)) {
                continue;
            }
            if (gate.signers().isEmpty()) {
                byTime.add(gate);
                waiting = longer(waiting, gate.lead());
                continue;
            }
            Optional<PlainSetting.Reach> signer = setting.firstOf(setting.named(gate.signers()));
            if (signer.isEmpty()) {
                return new PlainGates(open, start, gate.kind(), Duration.ZERO, null);
            }
            Instant from = signer.get().from();
            PlainMoment clears = PlainMoment.notBefore(from, setting.now).plus(gate.lead());
            open.add(new OpenGate(gate, signer.get().person(), from, clears.at()));
            signed = PlainMoment.later(signed, clears, setting.horizon);
            signing = longer(signing, gate.lead());
        }
        Instant begun = begins.isEmpty() ? null : begins.last();
        if (begun != null) {
            signed = PlainMoment.later(signed, new PlainMoment(begun, false), setting.horizon);
        }
        for (Gate gate : byTime) {
            open.add(new OpenGate(gate, null, null, signed.at().plus(gate.lead())));
        }
        return new PlainGates(open, signed.plus(waiting), null, signing.plus(waiting), begun);
    }

    /** What clearing the open ones costs; null: nothing. */
    @Nullable Money fees() {
        Money fees = null;
        for (OpenGate one : open) {
            fees = PlainPrices.sum(fees, one.gate().fee());
        }
        return fees;
    }

    /** The clause's own, and the consent to hand our data to who really does the work. */
    private static List<Gate> all(PlainSetting setting, Contract contract, Clause clause) {
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

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
