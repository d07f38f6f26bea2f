package dev.hikeshi.decision.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth to know more before one decides (Strong, Oakley and Brennan 2014).
 *
 * <p>The cost of each option over the cheapest is regressed on what would be known; whoever knew it
 * would choose by the fitted values. Regression takes the dice out, which would else look like
 * something that one could know. It may take some of the value with it: read small values as zero.
 */
public final class Information {
    private static final int DEGREE = 3;
    private static final double SMALL = 1e-9;

    private final double[][] excess;
    private final int best;

    /**
     * Of the cost of every option in every world.
     *
     * @param costs by option and world; the same number of worlds each, all finite
     */
    public Information(double[][] costs) {
        if (costs.length == 0) {
            throw new IllegalArgumentException("expected options, found none");
        }
        int least = 0;
        for (int i = 0; i < costs.length; i++) {
            Samples.checked(costs[i]);
            least = Samples.mean(costs[i]) < Samples.mean(costs[least]) ? i : least;
        }
        this.best = least;
        this.excess = new double[costs.length][];
        for (int i = 0; i < costs.length; i++) {
            excess[i] = new double[costs[i].length];
            for (int world = 0; world < costs[i].length; world++) {
                excess[i][world] = costs[i][world] - costs[least][world];
            }
        }
    }

    /** The option with the least expected cost. */
    public int best() {
        return best;
    }

    /** What it is worth to know all of these inputs, given by input and world. */
    public double perfect(double[][] inputs) {
        int columns = 1 + 2 * inputs.length;
        double[][] rows = new double[excess[0].length][columns];
        for (int i = 0; i < inputs.length; i++) {
            double[] score = scores(inputs[i]);
            for (int world = 0; world < rows.length; world++) {
                rows[world][0] = 1;
                rows[world][1 + 2 * i] = score[world];
                rows[world][2 + 2 * i] = score[world] * score[world];
            }
        }
        return value(rows);
    }

    /** What it is worth to know that one input. */
    public double of(double[] input) {
        return value(powers(scores(input)));
    }

    /**
     * The value of the input at which another option becomes cheaper.
     *
     * @return null: none does within nine of ten worlds
     */
    public @Nullable Double flip(double[] input) {
        double[] score = scores(input);
        double[][] rows = powers(score);
        Integer[] order = byValue(input);
        double[][] fits = new double[excess.length][];
        for (int option = 0; option < fits.length; option++) {
            fits[option] = Regression.fit(rows, excess[option]);
        }
        int before = -1;
        for (int i = order.length / 20; i < order.length - order.length / 20; i++) {
            int cheapest = best;
            double least = 0;
            for (int option = 0; option < excess.length; option++) {
                double fitted = Regression.at(fits[option], rows[order[i]]);
                if (fitted < least - SMALL) {
                    least = fitted;
                    cheapest = option;
                }
            }
            if (before >= 0 && cheapest != before) {
                return input[order[i]];
            }
            before = cheapest;
        }
        return null;
    }

    /** Fitted cost of an option over the cheapest at a share of the input's values. */
    public double at(int option, double[] input, double share) {
        double[][] rows = powers(scores(input));
        Integer[] order = byValue(input);
        int place = order[(int) Math.round(share * (order.length - 1))];
        return Regression.at(Regression.fit(rows, excess[option]), rows[place]);
    }

    private double value(double[][] rows) {
        double[] least = new double[rows.length];
        double means = 0;
        for (double[] option : excess) {
            double[] fit = Regression.fit(rows, option);
            means = Math.min(means, Samples.mean(option));
            for (int world = 0; world < rows.length; world++) {
                least[world] = Math.min(least[world], Regression.at(fit, rows[world]));
            }
        }
        return Math.max(0, means - Samples.mean(least));
    }

    private static double[][] powers(double[] score) {
        double[][] rows = new double[score.length][DEGREE + 1];
        for (int world = 0; world < score.length; world++) {
            double power = 1;
            for (int i = 0; i <= DEGREE; i++) {
                rows[world][i] = power;
                power *= score[world];
            }
        }
        return rows;
    }

    private static Integer[] byValue(double[] input) {
        Integer[] order = IntStream.range(0, input.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(place -> input[place]));
        return order;
    }

    /** The ranks of the values between -1 and 1, equal ones alike: no outlier bends the fit. */
    private static double[] scores(double[] input) {
        Integer[] order = byValue(input);
        double[] scores = new double[input.length];
        int first = 0;
        while (first < order.length) {
            int last = first;
            while (last + 1 < order.length && input[order[last + 1]] == input[order[first]]) {
                last++;
            }
            double rank = (first + last) / 2.0;
            for (int i = first; i <= last; i++) {
                scores[order[i]] = order.length == 1 ? 0 : 2 * rank / (order.length - 1) - 1;
            }
            first = last + 1;
        }
        return scores;
    }
}
