package dev.hikeshi.decision.queue;

/**
 * The analysts whom customers share.
 *
 * @param byDay analysts between 8 and 20
 * @param byNight analysts between 20 and 8
 * @param casesPerMinute that reach them in all
 * @param important share of cases that go before the others
 * @param handling median minutes of a case
 * @param sigma spread of these minutes
 */
public record Shift(
        int byDay,
        int byNight,
        double casesPerMinute,
        double important,
        double handling,
        double sigma)
        implements Hands {
    private static final double DAY = 24 * 60;
    private static final double MORNING = 8 * 60;
    private static final double EVENING = 20 * 60;

    public Shift {
        if (byDay < 1 || byNight < 1 || !(casesPerMinute >= 0) || !(handling > 0)) {
            throw new IllegalArgumentException(
                    "expected analysts and positive times, found byDay="
                            + byDay
                            + " byNight="
                            + byNight
                            + " casesPerMinute="
                            + casesPerMinute
                            + " handling="
                            + handling);
        }
    }

    /** Analysts at that minute of the local day. */
    @Override
    public int at(double minute) {
        return isDay(minute) ? byDay : byNight;
    }

    @Override
    public double changesAfter(double minute) {
        if (byDay == byNight) {
            return Double.POSITIVE_INFINITY;
        }
        double midnight = minute - minute % DAY;
        double local = minute - midnight;
        return midnight + (local < MORNING ? MORNING : local < EVENING ? EVENING : DAY + MORNING);
    }

    /** True between 8 and 20. */
    public static boolean isDay(double minute) {
        double local = minute % DAY;
        return local >= MORNING && local < EVENING;
    }
}
