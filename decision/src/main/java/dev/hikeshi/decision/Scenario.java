package dev.hikeshi.decision;

import dev.hikeshi.decision.value.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * The options where one set of disagreeing sources is believed.
 *
 * @param variant name of the variant of the priors; empty: as they stand
 * @param costs expected cost a year by option, in the order of the decision; the interval is that
 *     of the mean
 * @param regrets what each option costs more a year than the cheapest one there
 * @param best place of the option with the least expected cost
 */
public record Scenario(String variant, List<Estimate> costs, List<Double> regrets, int best) {
    public Scenario {
        costs = List.copyOf(costs);
        regrets = List.copyOf(regrets);
    }

    static Scenario of(String variant, List<Estimate> costs) {
        int best = 0;
        for (int i = 1; i < costs.size(); i++) {
            best = costs.get(i).mean() < costs.get(best).mean() ? i : best;
        }
        List<Double> regrets = new ArrayList<>();
        for (Estimate cost : costs) {
            regrets.add(cost.mean() - costs.get(best).mean());
        }
        return new Scenario(variant, costs, regrets, best);
    }
}
