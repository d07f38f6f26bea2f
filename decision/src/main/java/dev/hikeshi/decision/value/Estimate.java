package dev.hikeshi.decision.value;

import dev.hikeshi.decision.chance.Normal;
import java.util.Arrays;

/**
 * A figure with its doubt.
 *
 * @param mean expected value
 * @param low 5 % of the worlds lie below
 * @param high 5 % of the worlds lie above
 */
public record Estimate(double mean, double low, double high) {
    private static final double FIVE = 0.05;

    /** A figure without doubt. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** Of one value a world; at least one, all finite. */
    public static Estimate of(double[] values) {
        double[] sorted = Samples.checked(values).clone();
        Arrays.sort(sorted);
        return new Estimate(
                Samples.mean(values),
                Samples.quantile(sorted, FIVE),
                Samples.quantile(sorted, 1 - FIVE));
    }

    /** The interval in which the mean itself lies in nine of ten studies. */
    public static Estimate ofMean(double[] values) {
        double mean = Samples.mean(Samples.checked(values));
        double error = Normal.Z95 * Math.sqrt(Samples.variance(values) / values.length);
        return new Estimate(mean, mean - error, mean + error);
    }
}
