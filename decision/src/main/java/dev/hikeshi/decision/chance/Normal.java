package dev.hikeshi.decision.chance;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
@SuppressWarnings("FloatingPointLiteralPrecision") // The coefficients as they were published.
public final class Normal {
    /** The 95 % point. */
    public static final double Z95 = 1.6448536269514722;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARE = CENTRE * CENTRE;
    private static final double SHOULDER = 5;
    private static final double SHOULDER_BEGINS = 1.6;

    private static final double[] CENTRE_OVER = {
        2.5090809287301226727e+3,
        3.3430575583588128105e+4,
        6.7265770927008700853e+4,
        4.5921953931549871457e+4,
        1.3731693765509461125e+4,
        1.9715909503065514427e+3,
        1.3314166789178437745e+2,
        3.3871328727963666080
    };

    private static final double[] CENTRE_UNDER = {
        5.2264952788528545610e+3,
        2.8729085735721942674e+4,
        3.9307895800092710610e+4,
        2.1213794301586595867e+4,
        5.3941960214247511077e+3,
        6.8718700749205790830e+2,
        4.2313330701600911252e+1,
        1.0
    };

    private static final double[] SHOULDER_OVER = {
        7.74545014278341407640e-4,
        2.27238449892691845833e-2,
        2.41780725177450611770e-1,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734
    };

    private static final double[] SHOULDER_UNDER = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1.0
    };

    private static final double[] TAIL_OVER = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        1.24266094738807843860e-3,
        2.65321895265761230930e-2,
        2.96560571828504891230e-1,
        1.78482653991729133580,
        5.46378491116411436990,
        6.65790464350110377720
    };

    private static final double[] TAIL_UNDER = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1.0
    };

    private Normal() {}

    /**
     * The value that is not exceeded with that probability, to about 16 digits (Wichura 1988,
     * algorithm AS 241, PPND16).
     *
     * @param probability above 0 and below 1
     */
    public static double quantile(double probability) {
        double off = probability - 0.5;
        if (Math.abs(off) <= CENTRE) {
            double r = CENTRE_SQUARE - off * off;
            return off * ratio(CENTRE_OVER, CENTRE_UNDER, r);
        }
        double tail = Math.sqrt(-Math.log(off < 0 ? probability : 1 - probability));
        double value =
                tail <= SHOULDER
                        ? ratio(SHOULDER_OVER, SHOULDER_UNDER, tail - SHOULDER_BEGINS)
                        : ratio(TAIL_OVER, TAIL_UNDER, tail - SHOULDER);
        return off < 0 ? -value : value;
    }

    /** The probability that it is not above that value. */
    public static double probability(double value) {
        return STANDARD.cumulativeProbability(value);
    }

    /** The density at that value. */
    public static double density(double value) {
        return STANDARD.density(value);
    }

    /** By Horner's rule, the highest power first. */
    private static double ratio(double[] over, double[] under, double at) {
        double top = over[0];
        double bottom = under[0];
        for (int i = 1; i < over.length; i++) {
            top = top * at + over[i];
            bottom = bottom * at + under[i];
        }
        return top / bottom;
    }
}
