package dev.hikeshi.decision;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Shapley;
import dev.hikeshi.decision.value.TotalIndex;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.Prior;
import dev.hikeshi.decision.world.World;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Plays two options again with one input changed at a time: what moves their difference.
 *
 * <p>The dice stay what they are in a world, whatever its inputs are changed to, so that what moves
 * is moved by the input.
 */
final class Exploration {
    private static final int DICE = Prior.Know.values().length;

    /** The sets that can be made of who could know, and of the dice. */
    private static final int SETS = 1 << (DICE + 1);

    private final Study study;
    private final Played best;
    private final Played second;
    private final Effort effort;
    private final List<Input> inputs;
    private final double[][][] swings;
    private final double[] plain;
    private final double[][] groups;
    private final double[][] changed;

    /**
     * How much is played again.
     *
     * @param swingWorlds worlds in which each input is put to its low and its high point
     * @param sobolWorlds worlds in which each input is drawn anew
     * @param incidents attacks in each of them
     */
    record Effort(int swingWorlds, int sobolWorlds, int incidents) {}

    /**
     * What one input does.
     *
     * @param low what the second costs more than the best at the 5 % point, and how sure that mean
     *     is
     * @param high the same at the 95 % point
     * @param total share of the variance that is gone when the input alone stays in doubt
     */
    record Moved(Estimate low, Estimate high, Estimate total) {}

    private Exploration(
            Study study, Played best, Played second, Effort effort, List<Input> inputs) {
        this.study = study;
        this.best = best;
        this.second = second;
        this.effort = effort;
        this.inputs = inputs;
        this.swings = new double[inputs.size()][2][effort.swingWorlds()];
        this.plain = new double[effort.sobolWorlds()];
        this.groups = new double[SETS][effort.sobolWorlds()];
        this.changed = new double[inputs.size()][effort.sobolWorlds()];
    }

    static Exploration of(
            Study study,
            Played best,
            Played second,
            Effort effort,
            List<Input> inputs,
            IntConsumer progress) {
        Exploration exploration = new Exploration(study, best, second, effort, inputs);
        int both = effort.swingWorlds() + effort.sobolWorlds();
        Parallel.each(both, study.threads(), exploration::play, progress);
        return exploration;
    }

    /** What that input does. */
    Moved moved(Input input) {
        int place = inputs.indexOf(input);
        return new Moved(
                Estimate.ofMean(swings[place][0]),
                Estimate.ofMean(swings[place][1]),
                TotalIndex.of(plain, changed[place]));
    }

    /** The same share for the dice: what knowing every input would leave. */
    Estimate dice() {
        return TotalIndex.of(plain, groups[1 << DICE]);
    }

    /** Who could take how much of the doubt away. */
    Doubt doubt() {
        double[][] runs = groups.clone();
        runs[0] = plain;
        double[] shares = Shapley.shares(Shapley.remains(runs));
        return new Doubt(shares[0], shares[1], shares[2], shares[DICE]);
    }

    private void play(int number) {
        if (number < effort.swingWorlds()) {
            swing(number);
        } else {
            redraw(number - effort.swingWorlds());
        }
    }

    private void swing(int number) {
        World world = World.of(study.priors(), study.seed(), number);
        SharedAnalysts analysts = SharedAnalysts.of(world);
        for (int i = 0; i < inputs.size(); i++) {
            Prior prior = study.priors().of(inputs.get(i));
            World low = world.with(prior.input(), prior.range().values().quantile(Driver.LOW));
            World high = world.with(prior.input(), prior.range().values().quantile(Driver.HIGH));
            swings[i][0][number] = difference(low, analysts.in(low));
            swings[i][1][number] = difference(high, analysts.in(high));
        }
    }

    private void redraw(int number) {
        long seed = Key.of(study.seed(), Key.named("sobol"));
        World world = World.of(study.priors(), seed, 2 * number);
        World other = World.of(study.priors(), seed, 2 * number + 1);
        SharedAnalysts analysts = SharedAnalysts.of(world);
        plain[number] = difference(world, analysts);
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            World redrawn = world.with(input, other.at(input));
            changed[i][number] = difference(redrawn, analysts.in(redrawn));
        }
        for (int set = 1; set < SETS; set++) {
            World redrawn = redrawn(world, other, set);
            groups[set][number] = difference(redrawn, analysts.in(redrawn));
        }
    }

    /** The world with what a set stands for from the other one. */
    private World redrawn(World world, World other, int set) {
        World redrawn = (set >> DICE & 1) == 1 ? world.withDiceOf(other) : world;
        for (Input input : inputs) {
            if ((set >> place(study.priors().of(input).know()) & 1) == 1) {
                redrawn = redrawn.with(input, other.at(input));
            }
        }
        return redrawn;
    }

    private static int place(Prior.Know know) {
        return switch (know) {
            case VENDOR -> 0;
            case MEASURE -> 1;
            case NOBODY -> 2;
        };
    }

    /** What the second costs more a year than the best. */
    private double difference(World world, SharedAnalysts analysts) {
        return cost(second, world, analysts) - cost(best, world, analysts);
    }

    private double cost(Played option, World world, SharedAnalysts analysts) {
        double losses = 0;
        for (int incident = 0; incident < effort.incidents(); incident++) {
            losses += option.ready().attack(world, incident, analysts).loss().total();
        }
        double yearly = option.choice().yearly(world).total();
        return yearly + world.at(Input.ATTEMPTS_PER_YEAR) * losses / effort.incidents();
    }
}
