package dev.hikeshi.response.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A duty that the company added to the catalogue.
 *
 * @param id begins with {@link #PREFIX}, so that it never meets one of the catalogue
 * @param name for people
 * @param instruction what a person can do at once
 * @param phase name of the phase that it belongs to, in lower case ({@code contain})
 * @param unit name of what it is done for, in lower case ({@code incident})
 * @param effort the company's own figure of the working time for one unit
 * @param within by when it should be done once it arises or falls due
 * @param every how often it falls due; null: it arises in an incident
 * @param evidence what is kept to show that it is done
 */
public record OwnDuty(
        DutyId id,
        Words name,
        Words instruction,
        String phase,
        String unit,
        Duration effort,
        Duration within,
        @Nullable Period every,
        Words evidence) {

    /** What the id of an own duty begins with. */
    public static final String PREFIX = "own/";

    public OwnDuty {
        if (!id.id().startsWith(PREFIX)) {
            throw new IllegalArgumentException("not an own duty id=" + id);
        }
    }
}
