package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which somebody or something stays open, or stays closed. */
final class Spell {
    private final @Nullable Instant end;
    private final boolean open;
    private final @Nullable Instant opens;
    private final long endSecond;
    private @Nullable Reason closed;

    /**
     * @param end end, exclusive; null: not in 400 days
     * @param open whether it is open
     * @param opens when it opens next, while it is closed; null: not in 400 days
     */
    Spell(@Nullable Instant end, boolean open, @Nullable Instant opens) {
        this.end = end;
        this.open = open;
        this.opens = opens;
        this.endSecond = end == null ? Long.MAX_VALUE : end.getEpochSecond();
    }

    static Spell of(Hours hours, Instant at) {
        if (hours.isAlways()) {
            return new Spell(null, true, null);
        }
        if (hours.windows().isEmpty()) {
            return new Spell(null, false, null);
        }
        Instant change = hours.nextChange(at).orElse(null);
        boolean isOpen = hours.openAt(at);
        return new Spell(change, isOpen, isOpen ? null : change);
    }

    static Spell of(Person person, Instant at) {
        Instant change = person.nextChange(at).orElse(null);
        boolean isOpen = person.availableAt(at);
        Instant next = isOpen ? null : person.nextAvailable(at).orElse(null);
        return new Spell(change, isOpen, next);
    }

    @Nullable Instant end() {
        return end;
    }

    /** The end in seconds since 1970, rounded down. */
    long endSecond() {
        return endSecond;
    }

    boolean open() {
        return open;
    }

    @Nullable Instant opens() {
        return opens;
    }

    /** True when it says the same at every instant until its end. */
    boolean isSure() {
        // Where nothing was found in 400 days, two days later something may be.
        return end != null && (open || opens != null);
    }

    /**
     * The first open instant at or after {@code at}, which lies in the spell; null: not in 400
     * days.
     */
    @Nullable Instant nextOpen(Instant at) {
        return open ? at : opens;
    }

    /** The reason that a window is closed until it opens next. */
    Reason windowClosed() {
        Reason reason = closed;
        if (reason == null) {
            reason = Reason.of(ReasonCode.WINDOW_CLOSED).when(opens);
            closed = reason;
        }
        return reason;
    }
}
