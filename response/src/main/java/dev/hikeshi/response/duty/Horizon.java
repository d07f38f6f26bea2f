package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the instants at which an answer may change and keeps the first. */
final class Horizon {
    private final Instant now;
    private @Nullable Instant first;
    private long firstSecond = Long.MAX_VALUE;

    Horizon(Instant now) {
        this.now = now;
    }

    void at(Instant change) {
        if (change.isAfter(now) && (first == null || change.isBefore(first))) {
            first = change;
            firstSecond = change.getEpochSecond();
        }
    }

    void spell(Spell spell) {
        // Most ends come later than what is known; that needs no look at the instants.
        if (spell.endSecond() > firstSecond) {
            return;
        }
        Instant end = spell.end();
        if (end != null) {
            at(end);
        }
    }

    void after(Duration time) {
        at(now.plus(time));
    }

    void at(Optional<Instant> change) {
        change.ifPresent(this::at);
    }

    @Nullable Instant first() {
        return first;
    }
}
