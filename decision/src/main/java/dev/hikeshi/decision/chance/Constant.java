package dev.hikeshi.decision.chance;

/**
 * Always the same number.
 *
 * @param value the number, finite
 */
public record Constant(double value) implements Distribution {
    public Constant {
        Check.finite("value", value);
    }

    @Override
    public double quantile(double probability) {
        return value;
    }

    @Override
    public double mean() {
        return value;
    }
}
