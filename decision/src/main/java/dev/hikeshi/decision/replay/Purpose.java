package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;

/** What a draw is for: its own part of the address, so that no draw shifts another. */
enum Purpose {
    ENTRY,
    HURRY,
    BREAKOUT,
    RANSOM,
    BEGINS,
    CREDENTIALS,
    NIGHT,
    STEALS,
    MASS,
    MFA,
    KEYS,
    PASSWORDS,
    PATCHING,
    PATH,
    SEEN,
    SEEN_LATE,
    UNIMPORTANT,
    BLOCKED,
    SURVIVED,
    TAMPERED,
    NOTICED,
    ANSWERS,
    RINGS,
    TAKES,
    WORD,
    IMPROVISES,
    BACKUP,
    RECOVERY,
    RESTORE_FAILS,
    COPY_AGE,
    CLEANING,
    FIXED_COST,
    PARTNERS,
    HOURS;

    private final long part = Key.named(name());

    /** The address of this draw below another. */
    long of(long key) {
        return Key.of(key, part);
    }

    /** The address of this draw for one thing among several. */
    long of(long key, long which) {
        return Key.of(Key.of(key, part), which);
    }

    boolean happens(long key, double probability) {
        return Key.uniform(of(key)) < probability;
    }

    boolean happens(long key, long which, double probability) {
        return Key.uniform(of(key, which)) < probability;
    }
}
