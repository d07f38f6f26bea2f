package dev.hikeshi.response.contract;

import dev.hikeshi.response.DutyId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody else who does the work.
 *
 * @param name the firm
 * @param duties which work; empty: any of the contract
 * @param needsConsent true when our data may be handed over only after we consented
 * @param signers ids of our people who can consent
 */
public record Subcontractor(
        String name, Set<DutyId> duties, boolean needsConsent, List<String> signers) {
    public Subcontractor {
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        signers = List.copyOf(signers);
    }

    /** True when the firm does that duty. */
    public boolean does(DutyId duty) {
        return duties.isEmpty() || duties.contains(duty);
    }
}
