package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the instants at which an answer may change and keeps the first. */
final class Horizon {
    private final Instant now;
    private @Nullable Instant first;

    Horizon(Instant now) {
        this.now = now;
    }

    void at(Instant change) {
        if (change.isAfter(now) && (first == null || change.isBefore(first))) {
            first = change;
        }
    }

    void spell(Spell spell) {
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
