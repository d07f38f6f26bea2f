package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.contract.CustomerDuty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rung stands on.
 *
 * @param bearer who
 * @param channel how to reach them; null: no way is written
 * @param start the earliest instant at which they can begin; null: not in 400 days
 * @param deadline by when; null: nothing is owed
 * @param price what it costs now; null: nothing beyond what is paid anyway, or no price is written
 *     where the rung is for extra money
 * @param remaining what is left of the meter; null: it uses none
 * @param gates what must happen first
 * @param customerDuties what we must have done, where nothing shows that we did
 * @param clause {@code contract/clause}, or {@code policy/rule} for the machine; null: a person of
 *     ours
 * @param terms SHA-256 of the kept terms, lower-case hex; null: no copy is kept
 * @param unless facts not known yet that would take the promise away, sorted
 * @param reasons what there is to say about it, most telling first
 */
public record Footing(
        Bearer bearer,
        @Nullable Contact channel,
        @Nullable Instant start,
        @Nullable Deadline deadline,
        @Nullable Money price,
        @Nullable Remaining remaining,
        List<OpenGate> gates,
        List<CustomerDuty> customerDuties,
        @Nullable String clause,
        @Nullable String terms,
        List<String> unless,
        List<Reason> reasons) {
    public Footing {
        gates = List.copyOf(gates);
        customerDuties = List.copyOf(customerDuties);
        unless = List.copyOf(unless);
        reasons = List.copyOf(reasons);
    }

    /** The same with one reason more, in front. */
    Footing because(Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.addFirst(reason);
        return new Footing(
                bearer,
                channel,
                start,
                deadline,
                price,
                remaining,
                gates,
                customerDuties,
                clause,
                terms,
                unless,
                more);
    }
}
