package dev.hikeshi.decision.queue;

import dev.hikeshi.decision.chance.Key;
import java.util.Arrays;

/**
 * One day of shared analysts, played once: how long an important case would wait at each minute.
 *
 * <p>Important cases go before the others, first come first served among themselves; nobody is
 * interrupted. An analyst whose shift ends finishes the case. A day of warming up goes before.
 *
 * <p>A case that would come at some minute is not put into the queue to learn its wait: among the
 * important ones it would begin where the first work begins, after that minute, that is not an
 * important case from before it, or where a hand is free.
 */
public final class SocDay {
    private static final int DAY = 24 * 60;
    private static final int STEP = 2;

    private final float[] waits;

    /**
     * Cases that come at once.
     *
     * @param minute of the day at which they begin
     * @param cases how many, all important
     * @param within minutes over which they come
     */
    public record Burst(double minute, int cases, double within) {
        double[] times(long key) {
            double[] times = new double[cases];
            for (int i = 0; i < times.length; i++) {
                double share = Key.uniform(Key.of(Key.of(key, -1), i));
                times[i] = DAY + minute + share * within;
            }
            Arrays.sort(times);
            return times;
        }
    }

    private SocDay(float[] waits) {
        this.waits = waits;
    }

    /** An ordinary day. */
    public static SocDay ordinary(long key, Shift shift) {
        return played(key, shift, new double[0], DAY, DAY / STEP);
    }

    /** The half day after many customers are attacked at once; minutes count from its beginning. */
    public static SocDay attacked(long key, Shift shift, Burst burst) {
        return played(key, shift, burst.times(key), DAY + burst.minute(), DAY / 2 / STEP);
    }

    private static SocDay played(long key, Shift shift, double[] burst, double from, int slots) {
        Looks looks = new Looks(from, STEP, slots);
        WaitingRoom room = new WaitingRoom(2, shift, WaitingRoom.Manner.FINISHES, looks);
        double end = from + (double) STEP * slots;
        room.play(new DayOfCases(key, shift, burst, end), Double.POSITIVE_INFINITY);
        return new SocDay(looks.waits());
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
}
