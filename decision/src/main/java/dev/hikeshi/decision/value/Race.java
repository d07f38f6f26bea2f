package dev.hikeshi.decision.value;

import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.chance.Normal;

/** Who is first, the intruder or the response, in closed form. */
public final class Race {
    private Race() {}

    /**
     * The probability that every stage of a response is done before the intruder is, all times
     * exponential.
     *
     * @param intruder what the intruder gets done a unit of time, above 0
     * @param stages the same for each stage
     */
    public static double inStages(double intruder, double... stages) {
        double first = 1;
        for (double stage : stages) {
            first *= stage / (stage + intruder);
        }
        return first;
    }

    /** The probability that a response is done before the intruder, both lognormal. */
    public static double lognormal(Lognormal intruder, Lognormal response) {
        return Normal.probability(
                (intruder.mu() - response.mu()) / Math.hypot(intruder.sigma(), response.sigma()));
    }
}
