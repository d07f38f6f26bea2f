package dev.hikeshi.response.contract;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the provider takes back what it promised.
 *
 * @param id the id within the contract
 * @param effect what is left of the promise when it bites
 * @param scenarios in which cases it does
 * @param duties for which duties; empty: all of the contract
 * @param assets for which assets
 * @param text the words of the paper
 */
public record Disclaimer(
        String id,
        Effect effect,
        Set<Scenario> scenarios,
        Set<DutyId> duties,
        AssetSelector assets,
        Words text) {

    /** What is left. */
    public enum Effect {
        /** Nothing is owed. */
        NO_DUTY,
        /** It is done as far as they can; no time is promised. */
        BEST_EFFORT,
        /** It is owed, and its failure costs them nothing. */
        NO_LIABILITY
    }

    /** The cases that disclaimers speak of. */
    public enum Scenario {
        /** Many customers are hit at once. */
        MASS_ATTACK,
        /** The tool does not know the malware. */
        NEW_MALWARE,
        /** The attacker was there before the contract. */
        PAST_COMPROMISE,
        /** A cloud or a product that a whole industry uses fails. */
        INDUSTRY_WIDE_EVENT,
        /** War, disaster, a state's act. */
        FORCE_MAJEURE
    }

    public Disclaimer {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a disclaimer needs a scenario id=" + id);
        }
        scenarios = Collections.unmodifiableSortedSet(new TreeSet<>(scenarios));
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
    }

    /** True when it speaks of that duty. */
    public boolean about(DutyId duty) {
        return duties.isEmpty() || duties.contains(duty);
    }
}
