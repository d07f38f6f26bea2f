package dev.hikeshi.decision.value;

/**
 * What must be avoided so that money spent pays back on expected loss alone, in closed form.
 *
 * @param yearly what is spent a year
 * @param loss one full loss
 */
public record BreakEven(double yearly, double loss) {
    /** Gordon and Loeb's bound for their two classes of breach functions. */
    private static final double INVERSE_E = 1 / Math.E;

    public BreakEven {
        if (!(yearly >= 0) || !(loss > 0) || Double.isInfinite(loss)) {
            throw new IllegalArgumentException(
                    "expected yearly >= 0 and loss > 0, found " + yearly + ", " + loss);
        }
    }

    /** Full losses a year that must be avoided; above 1 it cannot pay on this ground. */
    public double lossesToAvoid() {
        return yearly / loss;
    }

    /** The most that is worth spending a year where so many full losses are expected. */
    public static double ceiling(double lossesPerYear, double loss) {
        return lossesPerYear * loss * INVERSE_E;
    }

    /** The expected loss a year from which the spending lies within the ceiling. */
    public double lossForCeiling() {
        return yearly / INVERSE_E;
    }

    /** Gordon and Loeb's best spending, class I: S = v / (a z + 1)^b. */
    public static double gordonLoebOne(double v, double loss, double a, double b) {
        return Math.max(0, (Math.pow(v * b * a * loss, 1 / (b + 1)) - 1) / a);
    }

    /** Gordon and Loeb's best spending, class II: S = v^(a z + 1). */
    public static double gordonLoebTwo(double v, double loss, double a) {
        double inside = 1 / (-a * v * loss * Math.log(v));
        return Math.max(0, Math.log(inside) / Math.log(v) / a);
    }
}
