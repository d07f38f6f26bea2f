package dev.hikeshi.decision.queue;

import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * One day of shared analysts, played once: how long an important case would wait at each minute.
 *
 * <p>Important cases go before the others, first come first served among themselves; nobody is
 * interrupted. An analyst whose shift ends finishes the case. A day of warming up goes before.
 */
public final class SocDay {
    private static final int DAY = 24 * 60;
    private static final int STEP = 10;

    private final Shift shift;
    private final Distribution handling;
    private final long key;
    private final double from;
    private final float[] waits;

    private final EventHeap busy = new EventHeap(64);
    private final ArrayDeque<Double> first = new ArrayDeque<>();
    private final ArrayDeque<Double> others = new ArrayDeque<>();
    private long drawn;

    /**
     * Cases that come at once.
     *
     * @param minute of the day at which they begin
     * @param cases how many, all important
     * @param within minutes over which they come
     */
    public record Burst(double minute, int cases, double within) {}

    private SocDay(long key, Shift shift, double from, int slots) {
        this.key = key;
        this.shift = shift;
        this.handling = Lognormal.ofMedian(shift.handling(), shift.sigma());
        this.from = from;
        this.waits = new float[slots];
    }

    /** An ordinary day. */
    public static SocDay ordinary(long key, Shift shift) {
        SocDay day = new SocDay(key, shift, DAY, DAY / STEP);
        day.play(new double[0]);
        return day;
    }

    /** The half day after many customers are attacked at once; minutes count from its beginning. */
    public static SocDay attacked(long key, Shift shift, Burst burst) {
        SocDay day = new SocDay(key, shift, DAY + burst.minute(), DAY / 2 / STEP);
        double[] arrivals = new double[burst.cases()];
        for (int i = 0; i < arrivals.length; i++) {
            double share = Key.uniform(Key.of(Key.of(key, -1), i));
            arrivals[i] = DAY + burst.minute() + share * burst.within();
        }
        Arrays.sort(arrivals);
        day.play(arrivals);
        return day;
    }

    /**
     * How long an important case waits.
     *
     * @param minute at which it arrives, from the beginning of the day or of the attack; a later
     *     one than was played waits as the last one
     */
    public double waitAt(double minute) {
        return waits[Math.clamp((int) (minute / STEP), 0, waits.length - 1)];
    }

    private void play(double[] burst) {
        double arrival = gap();
        int next = 0;
        int slot = 0;
        double end = from + (double) STEP * waits.length;
        while (slot < waits.length) {
            double attacked = next < burst.length ? burst[next] : Double.POSITIVE_INFINITY;
            double look = from + (double) STEP * slot;
            double event = Math.min(Math.min(arrival, attacked), Math.min(busy.time(), look));
            if (event == busy.time()) {
                busy.remove();
            } else if (event == arrival) {
                boolean important = uniform() < shift.important();
                (important ? first : others).add(handling.quantile(uniform()));
                arrival += gap();
            } else if (event == attacked) {
                first.add(handling.quantile(uniform()));
                next++;
            } else {
                waits[slot++] = (float) wait(look);
            }
            begin(Math.min(event, end));
        }
    }

    /** Whoever is free takes the next case. */
    private void begin(double now) {
        int free = shift.at(now) - busy.size();
        while (free > 0 && !(first.isEmpty() && others.isEmpty())) {
            double work = first.isEmpty() ? others.remove() : first.remove();
            busy.add(now + work, 0);
            free--;
        }
    }

    /**
     * When an important case that arrives now is begun: after those that wait, as hands get free.
     */
    private double wait(double now) {
        int hands = shift.at(now);
        if (first.isEmpty() && busy.size() < hands) {
            return 0;
        }
        double[] ends = busy.times();
        Arrays.sort(ends);
        EventHeap free = new EventHeap(hands);
        // Those whose shift is over finish, and take no more.
        for (int i = Math.max(0, ends.length - hands); i < ends.length; i++) {
            free.add(ends[i], 0);
        }
        for (int i = ends.length; i < hands; i++) {
            free.add(now, 0);
        }
        for (double work : first) {
            double begins = free.time();
            free.remove();
            free.add(begins + work, 0);
        }
        return Math.max(0, free.time() - now);
    }

    private double gap() {
        return shift.casesPerMinute() == 0
                ? Double.POSITIVE_INFINITY
                : -Math.log(uniform()) / shift.casesPerMinute();
    }

    private double uniform() {
        return Key.uniform(Key.of(key, drawn++));
    }
}
