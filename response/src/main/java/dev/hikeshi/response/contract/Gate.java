package dev.hikeshi.response.contract;

import java.time.Duration;
import java.util.List;

/**
 * Something that must happen before the provider starts.
 *
 * @param kind what
 * @param lead how long it takes once begun
 * @param signers ids of our people who can clear it; empty: it clears by time alone
 */
public record Gate(Kind kind, Duration lead, List<String> signers) {

    /** Kinds of gate. */
    public enum Kind {
        SIGNATURE,
        WORK_ORDER,
        PURCHASE_ORDER,
        SCOPING_CALL,
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
}
