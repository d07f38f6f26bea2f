package dev.hikeshi.response.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import java.time.LocalDate;

/**
 * A record that a duty was done once.
 *
 * @param duty which one
 * @param on on which day
 * @param by who did it
 * @param evidence where the proof is kept; empty: none is kept
 * @param assets for which assets it was done; it says nothing about others
 */
public record Done(DutyId duty, LocalDate on, Bearer by, String evidence, AssetSelector assets) {

    /** A record that speaks of all assets. */
    public Done(DutyId duty, LocalDate on, Bearer by, String evidence) {
        this(duty, on, by, evidence, AssetSelector.EVERYTHING);
    }
}
