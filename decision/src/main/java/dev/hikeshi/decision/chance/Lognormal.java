package dev.hikeshi.decision.chance;

/**
 * Many small values, few large ones: the logarithm is normal.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, above zero
 */
public record Lognormal(double mu, double sigma) implements Distribution {
    public Lognormal {
        Check.finite("mu", mu);
        Check.positive("sigma", sigma);
    }

    /**
     * Of the interval that holds nine of ten values.
     *
     * @param low the 5 % point, above zero
     * @param high the 95 % point, above {@code low}
     */
    public static Lognormal ofInterval(double low, double high) {
        Check.positive("low", low);
        Check.that(low < high && Double.isFinite(high), "low < high", low + ", " + high);
        double sum = Math.log(low) + Math.log(high);
        return new Lognormal(sum / 2, (Math.log(high) - Math.log(low)) / (2 * Normal.Z95));
    }

    /** Of its median, above zero, and the standard deviation of its logarithm. */
    public static Lognormal ofMedian(double median, double sigma) {
        Check.positive("median", median);
        return new Lognormal(Math.log(median), sigma);
    }

    @Override
    public double quantile(double probability) {
        return Math.exp(mu + sigma * Normal.quantile(probability));
    }

    @Override
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    /** The probability of more than that. */
    public double exceedance(double value) {
        return value <= 0 ? 1 : Normal.probability((mu - Math.log(value)) / sigma);
    }
}
