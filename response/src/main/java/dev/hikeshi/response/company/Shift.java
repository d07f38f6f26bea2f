package dev.hikeshi.response.company;

import java.time.Instant;

/**
 * A time in which a person is on call.
 *
 * @param rotation id of the rotation that it belongs to
 * @param from begin: the handover to this person
 * @param to end, exclusive: the handover to the next
 */
public record Shift(String rotation, Instant from, Instant to) {
    public Shift {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "shift ends before it starts from=" + from + " to=" + to);
        }
    }
}
