package dev.hikeshi.decision.queue;

/** Cases as written down. */
final class Recorded implements Cases {
    private final double[] times;
    private final int[] priorities;
    private final double[] works;
    private int place = -1;

    Recorded(double[] times, int[] priorities, double[] works) {
        this.times = times;
        this.priorities = priorities;
        this.works = works;
    }

    @Override
    public boolean next() {
        return ++place < times.length;
    }

    @Override
    public double time() {
        return times[place];
    }

    @Override
    public int priority() {
        return priorities[place];
    }

    @Override
    public double work() {
        return works[place];
    }
}
