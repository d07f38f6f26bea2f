package dev.hikeshi.decision.queue;

/**
 * Learns from one play how long an important case would wait that came at one of many times.
 *
 * <p>The times are looked at in their order; those whose case would still wait form a line.
 */
final class Looks implements Watcher {
    private final double from;
    private final double step;
    private final float[] waits;
    private boolean isFree = true;
    private int waiting;
    private int next;

    Looks(double from, double step, int count) {
        this.from = from;
        this.step = step;
        this.waits = new float[count];
    }

    float[] waits() {
        return waits;
    }

    @Override
    public void begins(int priority, double arrived, double now) {
        come(now);
        // An important case that was there before goes first; any other finds ours before it.
        while (waiting < next && (priority > 0 || arrived > at(waiting))) {
            starts(now);
        }
        isFree = false;
    }

    @Override
    public void free(double now) {
        come(now);
        while (waiting < next) {
            starts(now);
        }
        isFree = true;
    }

    @Override
    public void full(double now) {
        come(now);
        isFree = false;
    }

    /** The times that have passed: a hand was free then, or the case waits. */
    private void come(double now) {
        while (next < waits.length && at(next) < now) {
            next++;
            if (isFree) {
                starts(at(next - 1));
            }
        }
    }

    private void starts(double now) {
        waits[waiting] = (float) (now - at(waiting));
        waiting++;
    }

    private double at(int look) {
        return from + step * look;
    }
}
