package dev.hikeshi.decision.world;

import dev.hikeshi.decision.chance.BetaShare;
import dev.hikeshi.decision.chance.Constant;
import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.chance.Tabulated;
import dev.hikeshi.decision.chance.Uniform;

/** How the values lie in a range. */
public enum Shape {
    /** Always the same. */
    CONSTANT,
    /** Everywhere the same; low and high are the ends. */
    UNIFORM,
    /** Many small, few large; above zero. */
    LOGNORMAL,
    /** A share between 0 and 1. */
    BETA;

    /** The values of a range of this shape; a range without width is constant. */
    Distribution between(double low, double high) {
        if (low == high) {
            return new Constant(low);
        }
        return switch (this) {
            case CONSTANT ->
                    throw new IllegalArgumentException("constant low=" + low + " high=" + high);
            case UNIFORM -> new Uniform(low, high);
            case LOGNORMAL -> Lognormal.ofInterval(low, high);
            case BETA -> new Tabulated(BetaShare.ofInterval(low, high));
        };
    }
}
