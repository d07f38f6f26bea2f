package dev.hikeshi.bench;

import java.util.List;
import java.util.Random;

/** Seeded draws. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    /** True once in so many draws. */
    boolean oneIn(int draws) {
        return random.nextInt(draws) == 0;
    }

    /** At least {@code from}, below {@code to}. */
    int between(int from, int to) {
        return random.nextInt(from, to);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
