package dev.hikeshi.decision.chance;

/**
 * Everywhere between two numbers the same.
 *
 * @param low least
 * @param high most, above {@code low}
 */
public record Uniform(double low, double high) implements Distribution {
    public Uniform {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.that(low < high, "low < high", low + ", " + high);
    }

    @Override
    public double quantile(double probability) {
        return low + (high - low) * probability;
    }

    @Override
    public double mean() {
        return (low + high) / 2;
    }
}
