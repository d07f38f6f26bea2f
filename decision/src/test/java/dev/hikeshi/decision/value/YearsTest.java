package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Losses by chance: one in ten years, lognormal between 100,000 and a million. */
final class YearsTest {
    private static final Lognormal LOSS = Lognormal.ofInterval(1e5, 1e6);
    private static final double MEAN = 40_400.128269457266;
    private static final double DEVIATION = 163_217.036;

    @Test
    void theMeanTheSpreadAndTheQuietYearsAreRight() {
        double[] years = years(1, 400_000);
        double error = DEVIATION / Math.sqrt(years.length);
        assertThat(Samples.mean(years)).isCloseTo(MEAN, within(4 * error));
        assertThat(Math.sqrt(Samples.variance(years))).isCloseTo(DEVIATION, within(2_500.0));
        double quiet = Arrays.stream(years).filter(year -> year == 0).count();
        double share = Math.sqrt(.0904837418 * .904837418 / years.length);
        assertThat(quiet / years.length).isCloseTo(.904837418, within(8 * share));
    }

    @Test
    void theStandardErrorIsThatOfTheClosedForm() {
        assertThat(
                        Estimate.ofMean(years(2, 10_000)).high()
                                - Estimate.ofMean(years(2, 10_000)).mean())
                .isCloseTo(1.6448536269514722 * 1632, within(250.0));
    }

    @Test
    void fourTimesTheYearsHalveTheInterval() {
        double before = width(years(3, 5_000));
        for (int years = 20_000; years <= 320_000; years *= 4) {
            double after = width(years(3, years));
            assertThat(before / after).isCloseTo(2, within(.35));
            before = after;
        }
    }

    @Test
    void theIntervalOfTheMeanCoversInNineOfTenStudies() {
        int studies = 1_000;
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            Estimate mean = Estimate.ofMean(years(1000 + study, 2_000));
            covered += mean.low() <= MEAN && MEAN <= mean.high() ? 1 : 0;
        }
        // Skewed losses cover a little less than the nine tenths of a normal mean.
        assertThat((double) covered / studies).isBetween(.86, .93);
    }

    @Test
    void nothingHappensAtARateOfZero() {
        assertThat(Years.cost(7, 0, drawn -> 1)).isZero();
        assertThat(Years.cost(7, 100, drawn -> 0)).isZero();
    }

    private static double width(double[] years) {
        Estimate mean = Estimate.ofMean(years);
        return mean.high() - mean.low();
    }

    private static double[] years(long seed, int count) {
        double[] years = new double[count];
        for (int i = 0; i < count; i++) {
            years[i] = Years.cost(Key.of(seed, i), .1, LOSS::quantile);
        }
        return years;
    }
}
