package dev.hikeshi.decision.value;

import dev.hikeshi.decision.chance.Key;
import java.util.function.DoubleUnaryOperator;

/** Years with as many losses as chance gives: a compound Poisson process. */
public final class Years {
    private Years() {}

    /**
     * What one year costs.
     *
     * @param key address of the year's draws
     * @param rate losses a year on the average, from 0 up
     * @param loss one loss, by a number drawn between 0 and 1
     */
    public static double cost(long key, double rate, DoubleUnaryOperator loss) {
        double sum = 0;
        double arrives = -Math.log(Key.uniform(Key.of(key, 0))) / rate;
        for (int attempt = 1; arrives < 1; attempt++) {
            sum += loss.applyAsDouble(Key.uniform(Key.of(key, -attempt)));
            arrives += -Math.log(Key.uniform(Key.of(key, attempt))) / rate;
        }
        return sum;
    }
}
