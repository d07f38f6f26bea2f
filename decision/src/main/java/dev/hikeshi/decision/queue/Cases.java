package dev.hikeshi.decision.queue;

/** Cases on their way to a queue, in the order of their times. One thread. */
public interface Cases {
    /**
     * Goes on to the next case.
     *
     * @return false: there is none any more
     */
    boolean next();

    /** When it comes; never before the one that came before it. */
    double time();

    /** Which line it waits in: 0 goes first. */
    int priority();

    /** How long it keeps a hand busy. */
    double work();
}
