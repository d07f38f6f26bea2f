package dev.hikeshi.bench;

import dev.hikeshi.decision.queue.Watcher;

/** The mean wait of each line. */
final class MeanWaits implements Watcher {
    private final double[] sums = new double[2];
    private final long[] begun = new long[2];

    @Override
    public void begins(int priority, double arrived, double now) {
        sums[priority] += now - arrived;
        begun[priority]++;
    }

    double of(int line) {
        return begun[line] == 0 ? 0 : sums[line] / begun[line];
    }
}
