package dev.hikeshi.response.company;

import dev.hikeshi.response.DutyId;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A time in which a person is on call.
 *
 * @param rotation id of the rotation that it belongs to
 * @param from begin: the handover to this person
 * @param to end, exclusive: the handover to the next
 * @param duties what the person is on call for; empty: for everything
 */
public record Shift(String rotation, Instant from, Instant to, Set<DutyId> duties) {
    public Shift {
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "shift ends before it starts from=" + from + " to=" + to);
        }
    }

    /** A shift for everything. */
    public Shift(String rotation, Instant from, Instant to) {
        this(rotation, from, to, Set.of());
    }

    /** True when the person is on call for that duty. */
    public boolean isFor(DutyId duty) {
        return duties.isEmpty() || duties.contains(duty);
    }
}
