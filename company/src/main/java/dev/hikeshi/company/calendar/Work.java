package dev.hikeshi.company.calendar;

/**
 * How much may still be worked out for one file, in days that a rule walks over. Without a limit a
 * file of thousands of small, valid rules keeps a machine busy for an hour.
 */
final class Work {
    /** Ten million days: a few seconds, and a thousand rules of thirty years. */
    static final long MOST = 10_000_000;

    /** A rule that never falls is followed until the library gives it up. */
    static final long NEVER = 1_000_000;

    /** Building a zone that the file defines. */
    static final long ZONE = 200_000;

    private long left = MOST;

    /** True once more was asked than there is. */
    boolean isSpent() {
        return left < 0;
    }

    /** Takes that much, before it is done; fails when there is less. */
    void spend(long days, String found) throws Problem.Found {
        left -= days;
        if (left < 0) {
            throw new Problem.Found(Problem.Kind.TOO_MANY, found);
        }
    }
}
