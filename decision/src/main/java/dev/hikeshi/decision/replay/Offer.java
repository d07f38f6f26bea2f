package dev.hikeshi.decision.replay;

import org.jspecify.annotations.Nullable;

/**
 * A rung as the simulation needs it.
 *
 * @param kind what it is
 * @param bearer who would act
 * @param clause the clause it stands on; null: none
 * @param moves true: can begin {@code start} seconds after the question; false: at the second
 *     {@code start} since 1970, or at the question when that is later
 * @param start see {@code moves}; {@link Long#MAX_VALUE}: never
 * @param promised minutes within which it is promised; negative: no time is promised
 * @param price what it costs when it is used
 * @param who the part of a draw's address that stands for the bearer
 */
record Offer(
        Kind kind,
        String bearer,
        @Nullable String clause,
        boolean moves,
        long start,
        double promised,
        double price,
        long who) {

    /** What kind of help it is. */
    enum Kind {
        MACHINE,
        PERSON,
        PROVIDER,
        ON_ASKING,
        FOR_MONEY,
        WORD_ONLY,
        TELLS_ONLY
    }

    /** True when one of our people must be reached first. */
    boolean needsUs() {
        return switch (kind) {
            case PERSON, ON_ASKING, FOR_MONEY -> true;
            case MACHINE, PROVIDER, WORD_ONLY, TELLS_ONLY -> false;
        };
    }

    /** True when a provider's analysts do the work. */
    boolean isProviders() {
        return switch (kind) {
            case PROVIDER, ON_ASKING, FOR_MONEY, WORD_ONLY -> true;
            case MACHINE, PERSON, TELLS_ONLY -> false;
        };
    }

    /** The first second in which it can begin when asked at that one. */
    long startAt(long second) {
        if (start == Long.MAX_VALUE) {
            return start;
        }
        return moves ? second + start : Math.max(second, start);
    }
}
