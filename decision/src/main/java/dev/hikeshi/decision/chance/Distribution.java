package dev.hikeshi.decision.chance;

/** What a number may be. */
public interface Distribution {

    /**
     * The value that is not exceeded with that probability.
     *
     * @param probability above 0 and below 1
     */
    double quantile(double probability);

    /** The expected value. */
    double mean();
}
