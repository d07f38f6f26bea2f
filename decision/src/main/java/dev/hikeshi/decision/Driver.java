package dev.hikeshi.decision;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Prior;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one input does to the decision. Who could know it better says {@link Prior#know}, and what
 * to ask {@link Prior#ask}.
 *
 * @param prior the input
 * @param worth what it is worth a year to know it
 * @param flip the value at which another option becomes cheaper; null: none within nine of ten
 *     worlds
 * @param low what the second costs more than the best where the input is low, read from the worlds
 * @param high the same where it is high
 * @param swing the same by playing again with this input alone changed; null: not played
 * @param total share of the variance of the difference that remains when everything but this input
 *     is known (Sobol, Jansen), with its interval; null: not played
 */
public record Driver(
        Prior prior,
        double worth,
        @Nullable Double flip,
        double low,
        double high,
        @Nullable Swing swing,
        @Nullable Estimate total) {
    /** The most valuable to know first; of equals the one that moves the difference most. */
    static final Comparator<Driver> MOST_WORTH_FIRST =
            Comparator.comparingDouble(Driver::worth)
                    .reversed()
                    .thenComparing(Comparator.comparingDouble(Driver::moves).reversed())
                    .thenComparing(driver -> driver.prior().input().id());

    /** The low point of an input is not exceeded with this probability. */
    public static final double LOW = 0.05;

    /** The high point of an input is not exceeded with this probability. */
    public static final double HIGH = 0.95;

    /**
     * One at a time: the same worlds and attacks, with this input alone at its low and high point.
     *
     * @param lowValue the input's 5 % point
     * @param highValue its 95 % point
     * @param low what the second costs more a year at the low point; the interval is that of the
     *     mean
     * @param high the same at the high point
     * @param worlds how many were played
     */
    public record Swing(
            double lowValue, double highValue, Estimate low, Estimate high, int worlds) {
        /** How far the difference moves. */
        public double width() {
            return Math.abs(high.mean() - low.mean());
        }

        /** True when the better of the two options is another one at one of the ends. */
        public boolean turns() {
            return low.mean() < 0 || high.mean() < 0;
        }
    }

    /** True when somebody can be asked, or something measured, and the company has not done it. */
    public boolean isOpen() {
        return prior.ask() != null && prior.know() != Prior.Know.NOBODY && !prior.own();
    }

    /** How far the difference moves: as played, or as read from the worlds. */
    public double moves() {
        return swing == null ? Math.abs(high - low) : swing.width();
    }

    Driver with(Exploration.Moved moved, int worlds) {
        Swing played =
                new Swing(
                        prior.range().values().quantile(LOW),
                        prior.range().values().quantile(HIGH),
                        moved.low(),
                        moved.high(),
                        worlds);
        return new Driver(prior, worth, flip, low, high, played, moved.total());
    }
}
