package dev.hikeshi.decision.value;

import dev.hikeshi.decision.chance.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The loss exceedance curve: how often a year is worse than an amount. */
public final class Exceedance {
    private static final int FEWEST = 20;
    private static final int POINTS = 60;

    private final double[] sorted;

    /**
     * A point of the curve.
     *
     * @param loss amount
     * @param probability that a year is worse
     * @param low of the 90 % interval
     * @param high of the 90 % interval
     */
    public record Point(double loss, double probability, double low, double high) {}

    /** Of the losses of simulated years. */
    public Exceedance(double[] years) {
        this.sorted = Samples.checked(years).clone();
        Arrays.sort(sorted);
    }

    /** How many years were simulated. */
    public int years() {
        return sorted.length;
    }

    /** True when enough years are worse than that, or none is, to read how often it happens. */
    public boolean isReadable(double loss) {
        int worse = sorted.length - upper(loss);
        return worse == 0 || worse >= FEWEST;
    }

    /** The probability that a year is worse than that, with its doubt. */
    public Point at(double loss) {
        int worse = sorted.length - upper(loss);
        double p = (double) worse / sorted.length;
        // Wilson's interval: it does not collapse where nothing was seen.
        double z = Normal.Z95;
        double n = sorted.length;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return new Point(loss, p, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** Points at amounts that grow evenly by factors, as far as 20 years are worse. */
    public List<Point> curve() {
        List<Point> curve = new ArrayList<>();
        int first = upper(0);
        if (sorted.length - first < FEWEST) {
            return curve;
        }
        double least = Math.max(sorted[first], sorted[sorted.length - 1] / 1e6);
        double most = sorted[sorted.length - FEWEST];
        for (int i = 0; i <= POINTS; i++) {
            Point point = at(least * Math.pow(Math.max(1, most / least), (double) i / POINTS));
            if (point.probability() * sorted.length >= FEWEST) {
                curve.add(point);
            }
        }
        return curve;
    }

    /** The loss that a share of the years does not exceed. */
    public double quantile(double share) {
        return Samples.quantile(sorted, share);
    }

    /** The mean of the worst share of the years. */
    public double shortfall(double share) {
        int worst = (int) Math.max(1, Math.round(share * sorted.length));
        return Samples.mean(Arrays.copyOfRange(sorted, sorted.length - worst, sorted.length));
    }

    /** The place of the first year that is worse. */
    private int upper(double loss) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= loss) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
