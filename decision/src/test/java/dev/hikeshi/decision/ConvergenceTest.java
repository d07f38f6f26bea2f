package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Priors;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More worlds say the same, more sharply, and the intervals hold what they promise. */
final class ConvergenceTest {
    private static List<Played> ready = List.of();

    @BeforeAll
    static void rehearse() {
        List<Choice> choices = Aozora.choices();
        Study study = new Study(Priors.general(), 1, new Study.Size(1, 1), 2);
        ready = study.play(List.of(choices.get(1), choices.getLast()), Aozora.FROM, done -> {});
    }

    @Test
    void fourTimesTheWorldsHalveTheInterval() {
        double before = width(difference(77, 250));
        double after = width(difference(77, 1_000));
        assertThat(before / after).isCloseTo(2, within(.5));
    }

    @Test
    @Tag("slow")
    void twiceTheWorldsShrinkTheIntervalByTheRootOfTwo() {
        double[] mean = new double[5];
        int seeds = 20;
        for (int seed = 0; seed < seeds; seed++) {
            for (int step = 0; step < mean.length; step++) {
                mean[step] += width(difference(500 + seed, 125 << step)) / seeds;
            }
        }
        for (int step = 1; step < mean.length; step++) {
            assertThat(mean[step - 1] / mean[step]).isCloseTo(Math.sqrt(2), within(.1));
        }
    }

    @Test
    @Tag("slow")
    void theIntervalOfTheDifferenceCoversInNineOfTenStudies() {
        double known = difference(4711, 40_000).mean();
        int studies = 300;
        long covered =
                IntStream.range(0, studies)
                        .mapToObj(seed -> difference(10_000 + seed, 250))
                        .filter(mean -> mean.low() <= known && known <= mean.high())
                        .count();
        // Losses are skewed: a little less than nine tenths.
        assertThat((double) covered / studies).isBetween(.84, .94);
    }

    /** What doing nothing costs more a year than the other option. */
    private static Estimate difference(long seed, int worlds) {
        Study study = new Study(Priors.general(), seed, new Study.Size(worlds, 5), 2);
        List<Played> played = study.replay(ready, done -> {});
        return Estimate.ofMean(
                IntStream.range(0, worlds)
                        .mapToDouble(
                                world ->
                                        played.getFirst().cost(world)
                                                - played.getLast().cost(world))
                        .toArray());
    }

    private static double width(Estimate mean) {
        return mean.high() - mean.low();
    }
}
