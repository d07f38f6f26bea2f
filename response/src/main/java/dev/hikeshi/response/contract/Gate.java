package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen before the provider starts.
 *
 * @param kind what
 * @param lead how long it takes once begun
 * @param signers ids of our people who can clear it; empty: it clears by time alone
 * @param above the gate stands only when the price is more than this; null: always
 * @param fee what clearing it costs; null: nothing
 */
public record Gate(
        Kind kind,
        Duration lead,
        List<String> signers,
        @Nullable Money above,
        @Nullable Money fee) {

    /** Kinds of gate. */
    public enum Kind {
        SIGNATURE,
        WORK_ORDER,
        PURCHASE_ORDER,
        SCOPING_CALL,
        /** Our own approval of the spending. */
        SPEND_APPROVAL,
        LEAD_TIME,
        INSURER_CONSENT,
        DATA_HANDOVER_CONSENT
    }

    public Gate {
        signers = List.copyOf(signers);
        if (lead.isNegative()) {
            throw new IllegalArgumentException("negative lead time gate=" + kind);
        }
    }

    /** A gate that stands at any price and costs nothing. */
    public Gate(Kind kind, Duration lead, List<String> signers) {
        this(kind, lead, signers, null, null);
    }
}
