package dev.hikeshi.decision.queue;

/**
 * What is known of queues without playing them. Loads are in hands: 2.5 means that two and a half
 * hands are busy on the average. Where a queue grows without end, a wait is infinite.
 */
public final class ClosedForms {
    private ClosedForms() {}

    /**
     * Erlang's first formula: the share of the cases that find every hand busy and go away.
     *
     * @param hands at least 1
     * @param load at least 0
     */
    public static double erlangB(int hands, double load) {
        checked(hands, load);
        double lost = 1;
        for (int n = 1; n <= hands; n++) {
            lost = load * lost / (n + load * lost);
        }
        return lost;
    }

    /**
     * Erlang's second formula: the share of the cases that must wait; 1 where the load is not below
     * the hands.
     */
    public static double erlangC(int hands, double load) {
        double lost = erlangB(hands, load);
        return load >= hands ? 1 : lost / (1 - load / hands * (1 - lost));
    }

    /**
     * The mean wait with exponential work, as a multiple of the mean work.
     *
     * @see #meanWait(int, double, double) for work of another spread
     */
    public static double meanWait(int hands, double load) {
        return load >= hands ? Double.POSITIVE_INFINITY : erlangC(hands, load) / (hands - load);
    }

    /**
     * The mean wait as a multiple of the mean work: exact for one hand (Pollaczek and Khinchine),
     * for several the approximation of Allen and Cunneen.
     *
     * @param squaredVariation variance of the work over the square of its mean: 0 always the same,
     *     1 exponential
     */
    public static double meanWait(int hands, double load, double squaredVariation) {
        return meanWait(hands, load) * (1 + squaredVariation) / 2;
    }

    /** The share of the cases that wait longer than so many times the mean work; exponential. */
    public static double waitsLonger(int hands, double load, double wait) {
        return load >= hands ? 1 : erlangC(hands, load) * Math.exp(-(hands - load) * wait);
    }

    /**
     * The mean waits of lines of which the first goes first and nobody is interrupted (Cobham
     * 1954), as multiples of the mean work; the work is exponential and alike in all lines.
     *
     * @param loads of each line, in hands
     */
    public static double[] firstGoesFirst(int hands, double... loads) {
        double all = 0;
        for (double load : loads) {
            all += load;
        }
        double residual = erlangC(hands, all) / hands;
        double[] waits = new double[loads.length];
        double before = 0;
        for (int i = 0; i < loads.length; i++) {
            double after = before + loads[i] / hands;
            waits[i] =
                    after >= 1 ? Double.POSITIVE_INFINITY : residual / ((1 - before) * (1 - after));
            before = after;
        }
        return waits;
    }

    /**
     * The same where a case of an earlier line interrupts one of a later line: the time in the room
     * less the mean work. What the first lines see, the later ones do not exist for.
     */
    public static double[] firstInterrupts(int hands, double... loads) {
        double[] waits = new double[loads.length];
        double load = 0;
        double before = 0;
        for (int i = 0; i < loads.length; i++) {
            load += loads[i];
            // Little's law for the first lines together, less those before this one.
            double waiting = load * meanWait(hands, load);
            waits[i] =
                    load >= hands
                            ? Double.POSITIVE_INFINITY
                            : loads[i] == 0 ? meanWait(hands, load) : (waiting - before) / loads[i];
            before = waiting;
        }
        return waits;
    }

    /**
     * The mean wait of a case of many that come at once, as a multiple of the mean work;
     * exponential.
     *
     * @param place its place among them, from 1
     */
    public static double waitInBatch(int hands, int place) {
        return Math.max(0, place - hands) / (double) hands;
    }

    /** The mean time until all of them are done, as a multiple of the mean work. */
    public static double batchDone(int hands, int cases) {
        double time = Math.max(0, cases - hands) / (double) hands;
        for (int left = Math.min(hands, cases); left > 0; left--) {
            time += 1.0 / left;
        }
        return time;
    }

    private static void checked(int hands, double load) {
        if (hands < 1 || !(load >= 0)) {
            throw new IllegalArgumentException(
                    "expected hands >= 1 and load >= 0, found " + hands + ", " + load);
        }
    }
}
