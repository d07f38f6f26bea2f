package dev.hikeshi.decision.chance;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Between two numbers, with one the most likely: the textbook's PERT, a beta distribution with the
 * weight 4 on the mode.
 *
 * <p>Some tools force the standard deviation to a sixth of the range and solve for the rest; their
 * values differ.
 *
 * @param low least
 * @param mode most likely, within the range
 * @param high most, above {@code low}
 */
public record Pert(double low, double mode, double high) implements Distribution {
    private static final double WEIGHT = 4;

    public Pert {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.that(
                low < high && low <= mode && mode <= high,
                "low <= mode <= high, low < high",
                low + ", " + mode + ", " + high);
    }

    /** First parameter of the beta distribution. */
    public double alpha() {
        return 1 + WEIGHT * (mode - low) / (high - low);
    }

    /** Second parameter of the beta distribution. */
    public double beta() {
        return 1 + WEIGHT * (high - mode) / (high - low);
    }

    @Override
    public double quantile(double probability) {
        double share =
                BetaDistribution.of(alpha(), beta()).inverseCumulativeProbability(probability);
        return low + (high - low) * share;
    }

    @Override
    public double mean() {
        return (low + WEIGHT * mode + high) / (WEIGHT + 2);
    }

    /** The standard deviation. */
    public double deviation() {
        return (high - low) * Math.sqrt(BetaDistribution.of(alpha(), beta()).getVariance());
    }
}
