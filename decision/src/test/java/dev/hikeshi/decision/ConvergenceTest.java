package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Priors;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More worlds say the same, more sharply, and the intervals hold what they promise. */
final class ConvergenceTest {
    @TempDir private static Path folder;
    private static List<Played> ready = List.of();

    @BeforeAll
    static void rehearse() {
        // Without a provider: no queue has to be played, and there is time for many worlds.
        String none = "option: {id: a, name: A}\nremove: {contracts: [mdr]}\n";
        List<Choice> choices =
                List.of(
                        Aozora.option(folder, none),
                        Aozora.option(folder, none + "controls: [{id: vpn_mfa, value: yes}]\n"));
        Study study = new Study(Priors.general(), 1, new Study.Size(1, 1), 2);
        ready = study.play(choices, Aozora.FROM, done -> {});
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
        double few = 0;
        double many = 0;
        for (int seed = 0; seed < 24; seed++) {
            few += width(difference(500 + seed, 100));
            many += width(difference(500 + seed, 800));
        }
        // Three doublings; widths of skewed losses vary themselves.
        assertThat(few / many).isCloseTo(Math.pow(Math.sqrt(2), 3), within(.5));
    }

    @Test
    @Tag("slow")
    void theIntervalOfTheDifferenceCoversInNineOfTenStudies() {
        double known = difference(4711, 8_000).mean();
        int studies = 120;
        long covered =
                IntStream.range(0, studies)
                        .mapToObj(seed -> difference(10_000 + seed, 150))
                        .filter(mean -> mean.low() <= known && known <= mean.high())
                        .count();
        // Losses are skewed: a little less than nine tenths.
        assertThat((double) covered / studies).isBetween(.80, .97);
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
