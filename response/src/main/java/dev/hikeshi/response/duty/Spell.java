package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time in which somebody or something stays open, or stays closed. */
final class Spell {
    /** There is no such second. */
    static final long NEVER = Long.MAX_VALUE;

    private final boolean open;
    private final long endSecond;
    private final long opensSecond;

    /** The instants where they were not made of whole seconds. */
    private final @Nullable Instant end;

    private final @Nullable Instant opens;

    /**
     * @param end end, exclusive; null: not in 400 days
     * @param open whether it is open
     * @param opens when it opens next, while it is closed; null: not in 400 days
     */
    Spell(@Nullable Instant end, boolean open, @Nullable Instant opens) {
        this.open = open;
        this.endSecond = end == null ? NEVER : end.getEpochSecond();
        this.opensSecond = opens == null ? NEVER : opens.getEpochSecond();
        this.end = end;
        this.opens = opens;
    }

    /** The same in whole seconds since 1970, or {@link #NEVER}. */
    Spell(long endSecond, boolean open, long opensSecond) {
        this.open = open;
        this.endSecond = endSecond;
        this.opensSecond = opensSecond;
        this.end = null;
        this.opens = null;
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
        return end != null || endSecond == NEVER ? end : Instant.ofEpochSecond(endSecond);
    }

    /** The end in seconds since 1970, rounded down; {@link #NEVER}: not in 400 days. */
    long endSecond() {
        return endSecond;
    }

    /** True when both instants are whole seconds. */
    boolean isWhole() {
        return isWhole(end) && isWhole(opens);
    }

    private static boolean isWhole(@Nullable Instant at) {
        return at == null || at.equals(at.truncatedTo(ChronoUnit.SECONDS));
    }

    boolean open() {
        return open;
    }

    @Nullable Instant opens() {
        return opens != null || opensSecond == NEVER ? opens : Instant.ofEpochSecond(opensSecond);
    }

    /** When it opens in seconds since 1970, rounded down; {@link #NEVER}: not in 400 days. */
    long opensSecond() {
        return opensSecond;
    }

    /** True when it says the same at every instant until its end. */
    boolean isSure() {
        // Where nothing was found in 400 days, two days later something may be.
        return endSecond != NEVER && (open || opensSecond != NEVER);
    }

    /**
     * The first open instant at or after {@code at}, which lies in the spell; null: not in 400
     * days.
     */
    @Nullable Instant nextOpen(Instant at) {
        return open ? at : opens();
    }
}
