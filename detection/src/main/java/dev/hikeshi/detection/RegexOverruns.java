package dev.hikeshi.detection;

import java.util.concurrent.atomic.LongAdder;

/** Counts the regex searches that were given up. Safe for many threads. */
final class RegexOverruns {

    private final LongAdder count = new LongAdder();

    void add() {
        count.increment();
    }

    long count() {
        return count.sum();
    }
}
