package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.decision.chance.Key;
import java.util.function.LongFunction;

/**
 * A queue that was played many times: the mean wait by line, and the standard error of that mean
 * over the plays.
 */
final class Plays {
    private static final int TIMES = 40;

    /** How wrong a right engine may look: once in 16,000 figures. */
    private static final double ERRORS = 4;

    private final double[][] waits;
    private final double[][] rooms;

    private Plays(int lines) {
        this.waits = new double[lines][TIMES];
        this.rooms = new double[lines][TIMES];
    }

    /**
     * Plays a queue.
     *
     * @param cases of a play, by the address of its draws
     * @param until when each play ends; a tenth of it is warming up
     */
    static Plays of(
            int lines,
            Hands hands,
            WaitingRoom.Manner manner,
            LongFunction<Cases> cases,
            double until) {
        Plays all = new Plays(lines);
        for (int play = 0; play < TIMES; play++) {
            Sums sums = new Sums(lines, until / 10);
            new WaitingRoom(lines, hands, manner, sums)
                    .play(cases.apply(Key.of(20261124, play)), until);
            for (int line = 0; line < lines; line++) {
                all.waits[line][play] = sums.waited[line] / sums.begun[line];
                all.rooms[line][play] = sums.inRoom[line] / sums.ended[line];
            }
        }
        return all;
    }

    /** The mean wait of a line is that, within its error, which is no larger than a share of it. */
    void waits(int line, double closed, double share) {
        isClose(waits[line], closed, share * closed);
    }

    /** The mean time in the room is that. */
    void inRoom(int line, double closed, double share) {
        isClose(rooms[line], closed, share * closed);
    }

    double wait(int line) {
        return mean(waits[line]);
    }

    private static void isClose(double[] plays, double closed, double within) {
        double mean = mean(plays);
        double squares = 0;
        for (double play : plays) {
            squares += (play - mean) * (play - mean);
        }
        double error = Math.sqrt(squares / (TIMES - 1) / TIMES);
        assertThat(error).as("standard error").isLessThanOrEqualTo(within);
        assertThat(Math.abs(mean - closed))
                .as("played %s, closed form %s, standard error %s", mean, closed, error)
                .isLessThanOrEqualTo(ERRORS * error);
    }

    private static double mean(double[] plays) {
        double sum = 0;
        for (double play : plays) {
            sum += play;
        }
        return sum / plays.length;
    }

    /** Adds up what comes after the warming up. */
    private static final class Sums implements Watcher {
        private final double from;
        private final double[] waited;
        private final double[] inRoom;
        private final long[] begun;
        private final long[] ended;

        Sums(int lines, double from) {
            this.from = from;
            this.waited = new double[lines];
            this.inRoom = new double[lines];
            this.begun = new long[lines];
            this.ended = new long[lines];
        }

        @Override
        public void begins(int priority, double arrived, double now) {
            if (arrived >= from) {
                waited[priority] += now - arrived;
                begun[priority]++;
            }
        }

        @Override
        public void ends(int priority, double arrived, double now) {
            if (arrived >= from) {
                inRoom[priority] += now - arrived;
                ended[priority]++;
            }
        }
    }
}
