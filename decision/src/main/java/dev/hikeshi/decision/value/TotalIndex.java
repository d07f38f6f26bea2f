package dev.hikeshi.decision.value;

import dev.hikeshi.decision.chance.Key;
import java.util.Arrays;

/**
 * Sobol's total index by Jansen's estimator (Jansen 1999; Saltelli and others 2010): the share of
 * the variance that would remain if everything but this one input were known.
 */
public final class TotalIndex {
    private static final int RESAMPLES = 200;
    private static final double FIVE = 0.05;

    private TotalIndex() {}

    /**
     * Of values and of the values with one input drawn anew.
     *
     * @param plain a value a row; at least one, all finite
     * @param changed the value of the same row after the new draw
     * @return the index, from 0 up, with the interval of nine in ten resamples of the rows; exactly
     *     zero where the values do not vary
     */
    public static Estimate of(double[] plain, double[] changed) {
        Samples.checked(plain);
        Samples.checked(changed);
        int[] rows = new int[plain.length];
        Arrays.setAll(rows, row -> row);
        double[] resampled = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            int[] drawn = new int[rows.length];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = (int) (rows.length * Key.uniform(Key.of(Key.of(17, sample), i)));
            }
            resampled[sample] = index(plain, changed, drawn);
        }
        Arrays.sort(resampled);
        return new Estimate(
                index(plain, changed, rows),
                Samples.quantile(resampled, FIVE),
                Samples.quantile(resampled, 1 - FIVE));
    }

    /** Half the mean square of the change over the variance of all values. */
    private static double index(double[] plain, double[] changed, int[] rows) {
        double squares = 0;
        double sum = 0;
        for (int row : rows) {
            double change = plain[row] - changed[row];
            squares += change * change;
            sum += plain[row] + changed[row];
        }
        double mean = sum / (2 * rows.length);
        double variance = 0;
        for (int row : rows) {
            double one = plain[row] - mean;
            double other = changed[row] - mean;
            variance += one * one + other * other;
        }
        return variance == 0 ? 0 : squares / variance;
    }
}
