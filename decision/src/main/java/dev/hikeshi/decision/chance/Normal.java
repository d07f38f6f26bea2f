package dev.hikeshi.decision.chance;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {
    /** The 95 % point. */
    public static final double Z95 = 1.6448536269514722;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The value that is not exceeded with that probability. */
    public static double quantile(double probability) {
        return STANDARD.inverseCumulativeProbability(probability);
    }

    /** The probability that it is not above that value. */
    public static double probability(double value) {
        return STANDARD.cumulativeProbability(value);
    }

    /** The density at that value. */
    public static double density(double value) {
        return STANDARD.density(value);
    }
}
