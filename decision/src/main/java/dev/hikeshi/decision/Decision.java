package dev.hikeshi.decision;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Information;
import dev.hikeshi.decision.value.Samples;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.Prior;
import dev.hikeshi.decision.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the study says.
 *
 * @param study what was played
 * @param options the figures of each option, in the order given
 * @param best place of the option with the least expected cost
 * @param second place of the next one; -1: there is only one
 * @param difference what the second costs more a year on the average, and how sure that mean is
 * @param wins share of the worlds in which the best costs less than the second
 * @param everything what it would be worth a year to know every input
 * @param inputs what each input does, the most valuable to know first
 * @param dice share of the variance of the difference that knowing every input would leave; null:
 *     not played
 * @param doubt who could take how much of the doubt away; null: not played
 * @param scenarios the options where other sources are believed, as they stand first; empty: not
 *     played
 */
public record Decision(
        Study study,
        List<Figures> options,
        int best,
        int second,
        Estimate difference,
        double wins,
        double everything,
        List<Driver> inputs,
        @Nullable Estimate dice,
        @Nullable Doubt doubt,
        List<Scenario> scenarios) {

    public Decision {
        options = List.copyOf(options);
        inputs = List.copyOf(inputs);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The most that each option could be regretted for: what it costs more than the cheapest one in
     * the scenario that is worst for it, in the order of the options.
     *
     * @return empty: no scenario was played
     */
    public List<Double> regrets() {
        List<Double> most = new ArrayList<>();
        for (int i = 0; i < options.size() && !scenarios.isEmpty(); i++) {
            double worst = 0;
            for (Scenario scenario : scenarios) {
                worst = Math.max(worst, scenario.regrets().get(i));
            }
            most.add(worst);
        }
        return most;
    }

    /** The option with the least possible regret; the best one where no scenario was played. */
    public int leastRegret() {
        List<Double> regrets = regrets();
        int least = best;
        for (int i = 0; i < regrets.size(); i++) {
            least = regrets.get(i) < regrets.get(least) ? i : least;
        }
        return least;
    }

    /** True when the difference is more than the dice can explain. */
    public boolean isShown() {
        return second >= 0 && difference.low() > 0;
    }

    /** Reads what was played. */
    public static Decision of(Study study, List<Played> played) {
        int worlds = study.size().worlds();
        double[][] costs = new double[played.size()][worlds];
        for (int option = 0; option < costs.length; option++) {
            for (int world = 0; world < worlds; world++) {
                costs[option][world] = played.get(option).cost(world);
            }
        }
        Information information = new Information(costs);
        int best = information.best();
        int second = second(costs, best);
        double[] more = new double[worlds];
        int wins = 0;
        for (int world = 0; world < worlds && second >= 0; world++) {
            more[world] = costs[second][world] - costs[best][world];
            wins += more[world] > 0 ? 1 : 0;
        }
        Map<Input, double[]> values = values(study);
        double[] cheapest = cheapest(costs);
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            figures.add(Figures.of(study, played.get(i), costs[i], cheapest));
        }
        return new Decision(
                study,
                figures,
                best,
                second,
                Estimate.ofMean(more),
                second < 0 ? 1 : (double) wins / worlds,
                information.perfect(values.values().toArray(double[][]::new)),
                drivers(study, information, values, second),
                null,
                null,
                List.of());
    }

    /**
     * The decision with what only more play can tell: swings, total indices, and the options where
     * other sources are believed.
     *
     * @param played what {@link #of} was given
     * @param progress is told how many of 1,000 parts are done, from any thread
     */
    public Decision explored(List<Played> played, IntConsumer progress) {
        return Explorer.of(study).explored(this, played, progress);
    }

    private static int second(double[][] costs, int best) {
        int second = -1;
        for (int i = 0; i < costs.length; i++) {
            boolean closer = second < 0 || Samples.mean(costs[i]) < Samples.mean(costs[second]);
            if (i != best && closer) {
                second = i;
            }
        }
        return second;
    }

    private static double[] cheapest(double[][] costs) {
        double[] cheapest = costs[0].clone();
        for (double[] option : costs) {
            for (int world = 0; world < cheapest.length; world++) {
                cheapest[world] = Math.min(cheapest[world], option[world]);
            }
        }
        return cheapest;
    }

    /** The inputs that are in doubt, by world. */
    private static Map<Input, double[]> values(Study study) {
        Map<Input, double[]> values = new EnumMap<>(Input.class);
        int worlds = study.size().worlds();
        for (Prior prior : study.priors().all()) {
            if (prior.range().low() < prior.range().high()) {
                values.put(prior.input(), new double[worlds]);
            }
        }
        for (int number = 0; number < worlds; number++) {
            World world = World.of(study.priors(), study.seed(), number);
            int at = number;
            values.forEach((input, drawn) -> drawn[at] = world.at(input));
        }
        return values;
    }

    private static List<Driver> drivers(
            Study study, Information information, Map<Input, double[]> values, int second) {
        List<Driver> drivers = new ArrayList<>();
        values.forEach(
                (input, drawn) ->
                        drivers.add(
                                new Driver(
                                        study.priors().of(input),
                                        information.of(drawn),
                                        information.flip(drawn),
                                        second < 0 ? 0 : information.at(second, drawn, Driver.LOW),
                                        second < 0 ? 0 : information.at(second, drawn, Driver.HIGH),
                                        null,
                                        null)));
        drivers.sort(Driver.MOST_WORTH_FIRST);
        return drivers;
    }
}
