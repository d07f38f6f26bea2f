package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody or something stays open, or stays closed.
 *
 * @param from begin
 * @param end end, exclusive; null: not in 400 days
 * @param open whether it is open
 * @param opens when it opens next, while it is closed; null: not in 400 days
 */
record Spell(Instant from, @Nullable Instant end, boolean open, @Nullable Instant opens) {

    static Spell of(Hours hours, Instant at) {
        if (hours.isAlways()) {
            return new Spell(Instant.MIN, null, true, null);
        }
        if (hours.windows().isEmpty()) {
            return new Spell(Instant.MIN, null, false, null);
        }
        Instant change = hours.nextChange(at).orElse(null);
        boolean open = hours.openAt(at);
        return new Spell(at, change, open, open ? null : change);
    }

    static Spell of(Person person, Instant at) {
        Instant change = person.nextChange(at).orElse(null);
        boolean open = person.availableAt(at);
        Instant opens = open ? null : person.nextAvailable(at).orElse(null);
        return new Spell(at, change, open, opens);
    }

    /** True when it says the same at every instant until its end. */
    boolean isSure() {
        // Where nothing was found in 400 days, two days later something may be.
        return end != null && (open || opens != null);
    }

    /** The first open instant at or after {@code at}, which lies in the spell. */
    Optional<Instant> nextOpen(Instant at) {
        return open ? Optional.of(at) : Optional.ofNullable(opens);
    }

    /** The same, null: not in 400 days. */
    @Nullable Instant nextOpenOrNull(Instant at) {
        return open ? at : opens;
    }
}
