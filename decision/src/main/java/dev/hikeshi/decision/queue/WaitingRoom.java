package dev.hikeshi.decision.queue;

import java.util.Arrays;

/**
 * Plays a queue event by event: cases come, wait in lines by priority, and are worked on by hands
 * whose number may change with the hour.
 *
 * <p>The next case is the first of the first line that is not empty. At one and the same time work
 * ends before hands change and hands change before a case comes; of two ends the one that was begun
 * first comes first. A hand whose shift ends finishes its case. May be played again; one thread;
 * nothing is allocated once the arrays have grown.
 */
public final class WaitingRoom {
    private final Line[] lines;
    private final Hands hands;
    private final boolean interrupts;
    private final Watcher watcher;
    private final EventHeap busy = new EventHeap(16);
    private double[] arrived = new double[16];
    private int[] priority = new int[16];
    private int[] idle = new int[16];
    private int idleCount;
    private int places;
    private int waiting;
    private int number;

    /** What happens to work when a more important case comes and no hand is free. */
    public enum Manner {
        /** It is finished first. */
        FINISHES,
        /** It is interrupted and later taken up where it was left; of several the last begun. */
        INTERRUPTS
    }

    /**
     * An empty room.
     *
     * @param priorities how many lines there are, at least one
     */
    public WaitingRoom(int priorities, Hands hands, Manner manner, Watcher watcher) {
        this.lines = new Line[priorities];
        Arrays.setAll(lines, i -> new Line());
        this.hands = hands;
        this.interrupts = manner == Manner.INTERRUPTS;
        this.watcher = watcher;
    }

    /**
     * Plays until nobody comes and nobody waits, or until a time; begins at time 0.
     *
     * @param until what happens later is not played; may be infinite
     * @return how many events took place
     */
    public long play(Cases cases, double until) {
        clear();
        long events = 0;
        boolean more = cases.next();
        double change = hands.changesAfter(0);
        number = hands.at(0);
        while (more || busy.size() > 0 || (waiting > 0 && change < Double.POSITIVE_INFINITY)) {
            double comes = more ? cases.time() : Double.POSITIVE_INFINITY;
            double ends = busy.time();
            double now = Math.min(Math.min(comes, ends), change);
            if (now > until) {
                break;
            }
            events++;
            if (ends <= now) {
                ends(now);
            } else if (change <= now) {
                number = hands.at(now);
                change = hands.changesAfter(now);
                begin(now);
                if (busy.size() >= number) {
                    watcher.full(now);
                }
            } else {
                comes(cases, now);
                more = cases.next();
            }
        }
        return events;
    }

    private void clear() {
        for (Line line : lines) {
            line.clear();
        }
        busy.clear();
        waiting = 0;
        idleCount = 0;
        places = 0;
    }

    private void ends(double now) {
        int place = busy.what();
        busy.remove();
        watcher.ends(priority[place], arrived[place], now);
        putIdle(place);
        begin(now);
    }

    private void comes(Cases cases, double now) {
        int line = cases.priority();
        if (busy.size() < number && waiting == 0) {
            start(line, now, cases.work(), now, false);
            if (busy.size() < number) {
                watcher.free(now);
            }
            return;
        }
        lines[line].addLast(now, cases.work());
        waiting++;
        if (interrupts && busy.size() == number) {
            interrupt(line, now);
        }
        begin(now);
    }

    /** The least important work gives way to that line, when it is less important. */
    private void interrupt(int line, double now) {
        int least = -1;
        for (int i = 0; i < busy.size(); i++) {
            if (least < 0 || isLess(i, least)) {
                least = i;
            }
        }
        if (least < 0 || priority[busy.whatAt(least)] <= line) {
            return;
        }
        int place = busy.whatAt(least);
        double left = busy.timeAt(least) - now;
        busy.removeAt(least);
        lines[priority[place]].addInterrupted(arrived[place], left);
        waiting++;
        putIdle(place);
    }

    /** Less important than another, or as important and begun later. */
    private boolean isLess(int one, int other) {
        int first = priority[busy.whatAt(one)];
        int second = priority[busy.whatAt(other)];
        return first != second ? first > second : busy.orderAt(one) > busy.orderAt(other);
    }

    /** Whoever is free takes the next case. */
    private void begin(double now) {
        while (waiting > 0 && busy.size() < number) {
            int which = 0;
            while (lines[which].isEmpty()) {
                which++;
            }
            Line line = lines[which];
            double came = line.arrived();
            double work = line.work();
            boolean begun = line.isBegun();
            line.remove();
            waiting--;
            start(which, came, work, now, begun);
        }
        if (waiting == 0 && busy.size() < number) {
            watcher.free(now);
        }
    }

    private void start(int line, double came, double work, double now, boolean begun) {
        int place = idleCount > 0 ? idle[--idleCount] : newPlace();
        priority[place] = line;
        arrived[place] = came;
        busy.add(now + work, place);
        if (!begun) {
            watcher.begins(line, came, now);
        }
    }

    private int newPlace() {
        if (places == arrived.length) {
            arrived = Arrays.copyOf(arrived, 2 * places);
            priority = Arrays.copyOf(priority, 2 * places);
            idle = Arrays.copyOf(idle, 2 * places);
        }
        return places++;
    }

    private void putIdle(int place) {
        idle[idleCount++] = place;
    }
}
