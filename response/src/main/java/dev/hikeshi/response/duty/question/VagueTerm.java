package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Language;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A word that promises without saying what.
 *
 * @param language its language
 * @param term the word as papers write it, lower case
 * @param duties what the reader may believe is meant; empty: the word weakens whatever stands
 *     beside it
 */
public record VagueTerm(Language language, String term, SortedSet<DutyId> duties) {
    public VagueTerm {
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
    }

    /** True for a word that only weakens. */
    public boolean isHedge() {
        return duties.isEmpty();
    }
}
