package dev.hikeshi.decision.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DistributionTest {

    @Test
    void aLognormalOfItsIntervalHasTheReferenceValues() {
        Lognormal small = Lognormal.ofInterval(1, 10);
        assertThat(small.sigma()).isCloseTo(0.6999361691719632, within(1e-15));
        assertThat(small.mean()).isCloseTo(4.040012826945727, within(1e-12));
        assertThat(.1 * Lognormal.ofInterval(1e5, 1e6).mean())
                .isCloseTo(40_400.128269457266, within(1e-6));
        assertThat(.1 * Lognormal.ofInterval(1e7, 1e9).mean())
                .isCloseTo(26_639_800.977, within(.001));
        assertThat(.05 * Lognormal.ofInterval(5e6, 5e7).mean())
                .isCloseTo(1_010_003.2067, within(.0001));
        assertThat(Lognormal.ofInterval(635_000, 19_000_000).mean())
                .isCloseTo(5_922_706.83351131, within(1e-5));
    }

    @Test
    void theJapaneseLossFitsItsSurvey() {
        Lognormal loss = new Lognormal(17.4531, .9591);
        assertThat(loss.quantile(.5)).isCloseTo(38.0e6, within(1e4));
        assertThat(loss.mean()).isCloseTo(60.19e6, within(1e5));
        assertThat(loss.exceedance(1e8)).isCloseTo(.157, within(.001));
        assertThat(loss.exceedance(1e7)).isCloseTo(.918, within(.001));
    }

    @Test
    void theSlowIntruderFitsItsSurvey() {
        Lognormal hours = Lognormal.ofMedian(24, 1.2239975);
        assertThat(hours.mean()).isCloseTo(50.8, within(.1));
        assertThat(1 - hours.exceedance(3)).isCloseTo(.045, within(.001));
        assertThat(hours.exceedance(72)).isCloseTo(.185, within(.001));
    }

    @Test
    void aShareOfItsIntervalLeavesFivePercentOnEachSide() {
        double[][] intervals = {{.4, .9}, {.005, .05}, {.85, .98}, {.1, .6}, {.02, .25}};
        for (double[] interval : intervals) {
            BetaShare share = BetaShare.ofInterval(interval[0], interval[1]);
            assertThat(share.quantile(.05)).isCloseTo(interval[0], within(1e-4));
            assertThat(share.quantile(.95)).isCloseTo(interval[1], within(1e-4));
        }
    }

    @Test
    void aTableSaysWhatSolvingSays() {
        List<Distribution> solved =
                List.of(
                        BetaShare.ofInterval(.4, .9),
                        BetaShare.ofInterval(.005, .05),
                        BetaShare.ofInterval(.001, .9),
                        new Pert(0, .1, 1),
                        new Pert(0, 0, 1));
        for (Distribution exact : solved) {
            Distribution table = new Tabulated(exact);
            double before = 0;
            for (int i = 1; i < 4_000; i++) {
                double p = i / 4_000.0;
                assertThat(table.quantile(p)).isCloseTo(exact.quantile(p), within(2e-7));
                assertThat(table.quantile(p)).isGreaterThanOrEqualTo(before);
                before = table.quantile(p);
            }
            for (double p : new double[] {0x1p-54, 1e-9, 1 - 1e-9, 1 - 0x1p-53}) {
                assertThat(table.quantile(p)).isCloseTo(exact.quantile(p), within(1e-3));
            }
            assertThat(table.mean()).isEqualTo(exact.mean());
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lognormal.ofInterval(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Lognormal.ofInterval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> BetaShare.ofInterval(.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Uniform(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constant(Double.POSITIVE_INFINITY))
                .withMessageContaining("expected value finite");
    }

    @Test
    void drawsAreUniformAndIndependentOfTheirNeighbours() {
        int cells = 100;
        int[][] seen = new int[cells][cells];
        int n = 1_000_000;
        for (int i = 0; i < n; i++) {
            double a = Key.uniform(Key.of(42, i));
            double b = Key.uniform(Key.of(42, i + 1));
            seen[(int) (a * cells)][(int) (b * cells)]++;
        }
        double expected = (double) n / cells / cells;
        double chi = 0;
        for (int[] row : seen) {
            for (int count : row) {
                chi += (count - expected) * (count - expected) / expected;
            }
        }
        double freedom = cells * cells - 1.0;
        assertThat((chi - freedom) / Math.sqrt(2 * freedom)).isBetween(-4.0, 4.0);
    }
}
