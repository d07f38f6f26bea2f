package dev.hikeshi.response.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the instants at which an answer may change and keeps the first. */
final class Horizon {
    private final Instant now;
    private final long nowSecond;

    /** The first change in whole seconds, and its rest. Instants are made at the surface only. */
    private long firstSecond = Spell.NEVER;

    private int firstNano;

    Horizon(Instant now) {
        this.now = now;
        this.nowSecond = now.getEpochSecond();
    }

    void at(Instant change) {
        if (change.isAfter(now)) {
            learn(change.getEpochSecond(), change.getNano());
        }
    }

    /** The same for a whole second. */
    void second(long change) {
        if (change > nowSecond) {
            learn(change, 0);
        }
    }

    void spell(Spell spell) {
        // Most ends come later than what is known; that needs no look at the instants.
        if (spell.endSecond() > firstSecond || spell.endSecond() == Spell.NEVER) {
            return;
        }
        if (spell.isWhole()) {
            second(spell.endSecond());
        } else {
            at(Optional.ofNullable(spell.end()));
        }
    }

    private void learn(long second, int nano) {
        if (second < firstSecond || (second == firstSecond && nano < firstNano)) {
            firstSecond = second;
            firstNano = nano;
        }
    }

    void after(Duration time) {
        at(now.plus(time));
    }

    void at(Optional<Instant> change) {
        change.ifPresent(this::at);
    }

    @Nullable Instant first() {
        return firstSecond == Spell.NEVER ? null : Instant.ofEpochSecond(firstSecond, firstNano);
    }
}
