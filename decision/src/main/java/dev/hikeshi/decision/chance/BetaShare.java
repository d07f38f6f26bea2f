package dev.hikeshi.decision.chance;

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
        double least = Math.log(0.01);
        double most = Math.log(1e7);
        // The wider the weights, the narrower the share: look for the width, each time centred.
        for (int i = 0; i < STEPS; i++) {
            double middle = (least + most) / 2;
            BetaDistribution tried = centred(Math.exp(middle), low, high);
            double inside = tried.cumulativeProbability(high) - tried.cumulativeProbability(low);
            if (inside < 1 - 2 * FIVE) {
                least = middle;
            } else {
                most = middle;
            }
        }
        BetaDistribution found = centred(Math.exp((least + most) / 2), low, high);
        return new BetaShare(found.getAlpha(), found.getBeta());
    }

    /** Of that total weight, with as much below the interval as above. */
    private static BetaDistribution centred(double weight, double low, double high) {
        double least = 0;
        double most = 1;
        for (int i = 0; i < STEPS; i++) {
            double mean = (least + most) / 2;
            BetaDistribution tried = of(weight, mean);
            boolean tooHigh = tried.cumulativeProbability(low) < tried.survivalProbability(high);
            if (tooHigh) {
                most = mean;
            } else {
                least = mean;
            }
        }
        return of(weight, (least + most) / 2);
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
