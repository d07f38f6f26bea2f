package dev.hikeshi.decision.value;

/**
 * Shapley effects: shares of a variance that add up to all of it, also where inputs act together
 * (Owen 2014; Song, Nelson and Staum 2016).
 */
public final class Shapley {
    private Shapley() {}

    /**
     * The share of each input or group of inputs.
     *
     * @param remains by set of inputs, as bits: the variance that remains when all inputs outside
     *     of the set are known; of no input 0, of all of them the whole variance
     * @return by input; all zero where there is no variance
     */
    public static double[] shares(double[] remains) {
        int inputs = Integer.numberOfTrailingZeros(remains.length);
        if (inputs < 1 || 1 << inputs != remains.length) {
            throw new IllegalArgumentException("expected 2^n values, found " + remains.length);
        }
        double whole = remains[remains.length - 1];
        double[] shares = new double[inputs];
        for (int input = 0; input < inputs && whole > 0; input++) {
            for (int set = 0; set < remains.length; set++) {
                if ((set >> input & 1) == 0) {
                    double adds = remains[set | 1 << input] - remains[set];
                    shares[input] += adds / whole / orders(inputs, Integer.bitCount(set));
                }
            }
        }
        return shares;
    }

    /**
     * What {@link #shares} needs, from runs in pairs of rows.
     *
     * <p>A run with a set of inputs from the second row differs from the first row in that set, and
     * from the second row in all other inputs: each run is used twice. Where chance would let less
     * remain in doubt with an input more, as much is taken to remain, so that no share is negative.
     *
     * @param runs by set of inputs, as bits, and pair: the value with that set from the second row;
     *     of no input the first row itself, of all of them the second
     */
    public static double[] remains(double[][] runs) {
        int all = runs.length - 1;
        double[] remains = new double[runs.length];
        for (int set = 1; set <= all; set++) {
            for (int pair = 0; pair < runs[set].length; pair++) {
                double here = runs[set][pair] - runs[0][pair];
                double there = runs[all - set][pair] - runs[all][pair];
                remains[set] += (here * here + there * there) / 4 / runs[set].length;
            }
        }
        for (int set = 1; set <= all; set++) {
            for (int input = set; input > 0; input &= input - 1) {
                int without = set & ~Integer.lowestOneBit(input);
                remains[set] = Math.max(remains[set], remains[without]);
            }
        }
        return remains;
    }

    /** In one of so many orders of the inputs, exactly these stand before one of them. */
    private static double orders(int inputs, int before) {
        double ways = inputs;
        for (int i = 1; i <= before; i++) {
            ways *= (double) (inputs - i) / i;
        }
        return ways;
    }
}
