package dev.hikeshi.bench;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.queue.Cases;

/** So many cases by chance, of one line or two, with exponential gaps and works. */
final class DrawnCases implements Cases {
    private final long key;
    private final double rate;
    private final double first;
    private final long most;
    private long number;
    private double time;
    private double uniform;
    private double work;

    /**
     * Cases whose mean work is one.
     *
     * @param rate cases a unit of time
     * @param first share of the cases of the first line; 1: there is no other
     */
    DrawnCases(long key, double rate, double first, long most) {
        this.key = key;
        this.rate = rate;
        this.first = first;
        this.most = most;
    }

    @Override
    public boolean next() {
        if (number == most) {
            return false;
        }
        time -= Math.log(Key.uniform(Key.of(key, 3 * number))) / rate;
        work = -Math.log(Key.uniform(Key.of(key, 3 * number + 1)));
        uniform = first < 1 ? Key.uniform(Key.of(key, 3 * number + 2)) : 0;
        number++;
        return true;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public int priority() {
        return uniform < first ? 0 : 1;
    }

    @Override
    public double work() {
        return work;
    }
}
