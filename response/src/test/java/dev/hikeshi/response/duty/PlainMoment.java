package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;

/**
 * An instant that either stands or moves along with the question.
 *
 * @param at the instant
 * @param moves true when it is counted from now
 */
record PlainMoment(Instant at, boolean moves) {

    /** An instant that is now as long as it is not later. */
    static PlainMoment notBefore(Instant at, Instant now) {
        return new PlainMoment(at, !at.isAfter(now));
    }

    PlainMoment plus(Duration time) {
        return new PlainMoment(at.plus(time), moves);
    }

    /** The later of both; the horizon learns when a moving one overtakes a standing one. */
    static PlainMoment later(PlainMoment a, PlainMoment b, PlainHorizon horizon) {
        overtake(a, b, horizon);
        return b.at.isAfter(a.at) ? b : a;
    }

    /** Tells the horizon when one of the two overtakes the other. */
    static void overtake(PlainMoment a, PlainMoment b, PlainHorizon horizon) {
        if (a.moves == b.moves) {
            return;
        }
        PlainMoment moving = a.moves ? a : b;
        PlainMoment standing = a.moves ? b : a;
        if (moving.at.isBefore(standing.at)) {
            horizon.after(Duration.between(moving.at, standing.at));
        }
    }
}
