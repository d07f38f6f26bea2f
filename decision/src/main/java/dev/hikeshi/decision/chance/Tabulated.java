package dev.hikeshi.decision.chance;

import org.jspecify.annotations.Nullable;

/**
 * A distribution whose quantiles are read from a table, some hundred times as fast as by solving.
 *
 * <p>The table goes over the normal score of the probability, by sixteenths, and cubic pieces join
 * its entries; as a function of the score, the quantiles of usual distributions are smooth. All but
 * the outer probabilities are read from a second table, over the probability itself, which was made
 * from the first. Between the entries both agree with the exact quantiles to about 1e-7 of the
 * spread, and they never fall.
 */
public final class Tabulated implements Distribution {
    private static final int A_UNIT = 16;
    private static final int FARTHEST = 9;
    private static final int SCORES = 2 * FARTHEST * A_UNIT + 1;
    private static final int CELLS = 512;
    private static final int EDGE = 16;

    private final Distribution exact;
    private volatile @Nullable Tables made;

    /** The table over the score, and that of the middle over the probability. */
    private record Tables(Pieces scores, Pieces middle) {}

    /** The same distribution, from a table; the table is made at the first question. */
    public Tabulated(Distribution exact) {
        this.exact = exact;
    }

    @Override
    public double quantile(double probability) {
        Tables known = made;
        Tables tables = known == null ? tables() : known;
        double place = probability * CELLS;
        return place >= EDGE && place < CELLS - EDGE
                ? tables.middle.at(place)
                : tables.scores.at(score(probability));
    }

    @Override
    public double mean() {
        return exact.mean();
    }

    @Override
    public String toString() {
        return exact.toString();
    }

    private static double score(double probability) {
        double place = (Normal.quantile(probability) + FARTHEST) * A_UNIT;
        return Math.clamp(place, 2, SCORES - 4);
    }

    private Tables tables() {
        double[] values = new double[SCORES];
        for (int i = 0; i < SCORES; i++) {
            double probability = Normal.probability((double) i / A_UNIT - FARTHEST);
            values[i] = exact.quantile(Math.min(probability, 1 - 0x1p-53));
        }
        Pieces scores = new Pieces(values);
        double[] middle = new double[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            double probability = Math.clamp((double) i / CELLS, 0x1p-10, 1 - 0x1p-10);
            middle[i] = scores.at(score(probability));
        }
        Tables tables = new Tables(scores, new Pieces(middle));
        made = tables;
        return tables;
    }

    /** Cubic pieces between the values of a function that never falls, at whole places. */
    private static final class Pieces {
        private static final int PARTS = 4;

        private final double[] parts;

        Pieces(double[] values) {
            this.parts = new double[PARTS * values.length];
            for (int i = 2; i < values.length - 3; i++) {
                double rise = rise(values, i);
                double slope = slope(values, i);
                double nextSlope = slope(values, i + 1);
                parts[PARTS * i] = values[i];
                parts[PARTS * i + 1] = slope;
                parts[PARTS * i + 2] = 3 * rise - 2 * slope - nextSlope;
                parts[PARTS * i + 3] = slope + nextSlope - 2 * rise;
            }
        }

        /** The value at a place, from the third entry to the last but three. */
        double at(double place) {
            int below = (int) place;
            int at = PARTS * below;
            double t = place - below;
            return parts[at] + t * (parts[at + 1] + t * (parts[at + 2] + t * parts[at + 3]));
        }

        private static double rise(double[] values, int at) {
            return Math.max(0, values[at + 1] - values[at]);
        }

        /**
         * By the four neighbours, an entry's distance as unit; nowhere so steep that the piece
         * would overshoot (Fritsch and Carlson 1980).
         */
        private static double slope(double[] values, int at) {
            double slope =
                    (values[at - 2] - values[at + 2] + 8 * (values[at + 1] - values[at - 1])) / 12;
            double most = 3 * Math.min(rise(values, at - 1), rise(values, at));
            return Math.clamp(slope, 0, most);
        }
    }
}
