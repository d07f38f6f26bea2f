package dev.hikeshi.decision.queue;

import java.util.Arrays;

/**
 * Events to come, the earliest first; of two at the same time the one that was added first.
 *
 * <p>A binary heap in arrays: nothing is allocated once it has grown. One thread.
 */
final class EventHeap {
    private double[] times;
    private long[] order;
    private int[] what;
    private int size;
    private long added;

    EventHeap(int room) {
        this.times = new double[Math.max(1, room)];
        this.order = new long[times.length];
        this.what = new int[times.length];
    }

    int size() {
        return size;
    }

    /** The time of the earliest; infinite: there is none. */
    double time() {
        return size == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    /** What the earliest is. */
    int what() {
        return what[0];
    }

    void clear() {
        size = 0;
        added = 0;
    }

    void add(double time, int event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            order = Arrays.copyOf(order, 2 * size);
            what = Arrays.copyOf(what, 2 * size);
        }
        long number = added++;
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (!isBefore(time, number, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, number, event);
    }

    /** Takes the earliest away. */
    void remove() {
        int last = --size;
        fill(0, times[last], order[last], what[last]);
    }

    /** Takes the event at that place away; places hold until the next change. */
    void removeAt(int place) {
        int last = --size;
        if (place == last) {
            return;
        }
        double time = times[last];
        long number = order[last];
        int event = what[last];
        int hole = place;
        while (hole > 0 && isBefore(time, number, (hole - 1) >>> 1)) {
            move((hole - 1) >>> 1, hole);
            hole = (hole - 1) >>> 1;
        }
        fill(hole, time, number, event);
    }

    double timeAt(int place) {
        return times[place];
    }

    int whatAt(int place) {
        return what[place];
    }

    /** The number of the event at that place in the order of adding. */
    long orderAt(int place) {
        return order[place];
    }

    /** Puts an event at that place or below it. */
    private void fill(int place, double time, long number, int event) {
        int hole = place;
        int child = 2 * hole + 1;
        while (child < size) {
            if (child + 1 < size && isBefore(times[child + 1], order[child + 1], child)) {
                child++;
            }
            if (isBefore(time, number, child)) {
                break;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        put(hole, time, number, event);
    }

    private boolean isBefore(double time, long number, int place) {
        return time < times[place] || (time == times[place] && number < order[place]);
    }

    private void move(int from, int to) {
        put(to, times[from], order[from], what[from]);
    }

    private void put(int place, double time, long number, int event) {
        times[place] = time;
        order[place] = number;
        what[place] = event;
    }
}
