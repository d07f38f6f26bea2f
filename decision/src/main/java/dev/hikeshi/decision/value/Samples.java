package dev.hikeshi.decision.value;

/** Plain statistics of drawn values. */
public final class Samples {

    private Samples() {}

    /** The values. @throws IllegalArgumentException when there are none or one is not finite */
    static double[] checked(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("expected values, found none");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("expected finite values, found " + value);
            }
        }
        return values;
    }

    /** The mean. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The variance, of the sample; zero of one value. */
    public static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }

    /**
     * The value that a share of the values does not exceed, between two values by their distance.
     *
     * @param sorted ascending, at least one
     */
    public static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        if (sorted[below] == sorted[above]) {
            return sorted[below];
        }
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
