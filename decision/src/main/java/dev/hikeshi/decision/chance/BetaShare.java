package dev.hikeshi.decision.chance;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A share between 0 and 1.
 *
 * @param alpha weight of 1, above zero
 * @param beta weight of 0, above zero
 */
public record BetaShare(double alpha, double beta) implements Distribution {
    private static final int STEPS = 60;
    private static final double FIVE = 0.05;

    public BetaShare {
        Check.positive("alpha", alpha);
        Check.positive("beta", beta);
    }

    /**
     * Of the interval that holds nine of ten values: 5 % below it, 5 % above.
     *
     * @param low above 0
     * @param high below 1, above {@code low}
     */
    public static BetaShare ofInterval(double low, double high) {
        Check.that(0 < low && low < high && high < 1, "0 < low < high < 1", low + ", " + high);
        // The wider the weights, the narrower the share: look for the width, each time centred.
        double weight =
                root(
                        Math.log(0.01),
                        Math.log(1e7),
                        logarithm -> {
                            BetaDistribution tried = centred(Math.exp(logarithm), low, high);
                            return tried.cumulativeProbability(high)
                                    - tried.cumulativeProbability(low)
                                    - (1 - 2 * FIVE);
                        });
        BetaDistribution found = centred(Math.exp(weight), low, high);
        return new BetaShare(found.getAlpha(), found.getBeta());
    }

    /** Of that total weight, with as much below the interval as above. */
    private static BetaDistribution centred(double weight, double low, double high) {
        double mean =
                root(
                        0,
                        1,
                        tried -> {
                            BetaDistribution beta = of(weight, tried);
                            return beta.survivalProbability(high) - beta.cumulativeProbability(low);
                        });
        return of(weight, mean);
    }

    /** Where a rising function crosses zero, by halving, and by the chord where that is closer. */
    private static double root(double from, double to, DoubleUnaryOperator rising) {
        double low = from;
        double high = to;
        double below = rising.applyAsDouble(low);
        double above = rising.applyAsDouble(high);
        for (int i = 0; i < STEPS && high - low > 1e-13 * (1 + Math.abs(low)); i++) {
            double chord = low - below * (high - low) / (above - below);
            boolean inside = i % 3 > 0 && chord > low && chord < high;
            double middle = inside ? chord : (low + high) / 2;
            double value = rising.applyAsDouble(middle);
            if (value == 0) {
                return middle;
            }
            if (value < 0) {
                low = middle;
                below = value;
            } else {
                high = middle;
                above = value;
            }
        }
        return (low + high) / 2;
    }

    private static BetaDistribution of(double weight, double mean) {
        double inner = Math.min(Math.max(mean, 1e-9), 1 - 1e-9);
        return BetaDistribution.of(weight * inner, weight * (1 - inner));
    }

    @Override
    public double quantile(double probability) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
    }

    @Override
    public double mean() {
        return alpha / (alpha + beta);
    }
}
