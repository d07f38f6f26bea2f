package dev.hikeshi.decision.queue;

/** Cases that wait, first come first served; those that were interrupted stand in front. */
final class Line {
    private double[] arrived = new double[16];
    private double[] work = new double[16];
    private boolean[] begun = new boolean[16];
    private int first;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        first = 0;
        size = 0;
    }

    void addLast(double time, double minutes) {
        makeRoom();
        put((first + size) & (arrived.length - 1), time, minutes, false);
        size++;
    }

    void addInterrupted(double time, double minutes) {
        makeRoom();
        first = (first - 1) & (arrived.length - 1);
        put(first, time, minutes, true);
        size++;
    }

    double arrived() {
        return arrived[first];
    }

    double work() {
        return work[first];
    }

    boolean isBegun() {
        return begun[first];
    }

    void remove() {
        first = (first + 1) & (arrived.length - 1);
        size--;
    }

    private void put(int place, double time, double minutes, boolean wasBegun) {
        arrived[place] = time;
        work[place] = minutes;
        begun[place] = wasBegun;
    }

    /** The room is a power of two, so that places wrap by a mask. */
    private void makeRoom() {
        if (size < arrived.length) {
            return;
        }
        Line larger = new Line();
        larger.arrived = new double[2 * size];
        larger.work = new double[2 * size];
        larger.begun = new boolean[2 * size];
        for (int i = 0; i < size; i++) {
            int from = (first + i) & (size - 1);
            larger.put(i, arrived[from], work[from], begun[from]);
        }
        arrived = larger.arrived;
        work = larger.work;
        begun = larger.begun;
        first = 0;
    }
}
