package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;

/**
 * An instant that either stands or moves along with the question.
 *
 * @param at the instant
 * @param moves true when it is counted from now
 */
record Moment(Instant at, boolean moves) {

    /** An instant that is now as long as it is not later. */
    static Moment notBefore(Instant at, Instant now) {
        return new Moment(at, !at.isAfter(now));
    }

    Moment plus(Duration time) {
        return new Moment(at.plus(time), moves);
    }

    /** The later of both; the horizon learns when a moving one overtakes a standing one. */
    static Moment later(Moment a, Moment b, Horizon horizon) {
        overtake(a, b, horizon);
        return b.at.isAfter(a.at) ? b : a;
    }

    /** Tells the horizon when one of the two overtakes the other. */
    static void overtake(Moment a, Moment b, Horizon horizon) {
        if (a.moves == b.moves) {
            return;
        }
        Moment moving = a.moves ? a : b;
        Moment standing = a.moves ? b : a;
        if (moving.at.isBefore(standing.at)) {
            horizon.after(Duration.between(moving.at, standing.at));
        }
    }
}
