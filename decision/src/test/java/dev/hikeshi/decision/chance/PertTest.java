package dev.hikeshi.decision.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The textbook's values, not those of tools that force the deviation. */
final class PertTest {

    @Test
    void hasTheTextbooksValues() {
        double[][] known = {
            {20, 100, 900, 220, 1.363636, 4.636364, 139.386, 44.458, 490.220},
            {3e6, 3.5e6, 5e6, 3_666_666.667, 2, 4, 356_348.3, 3_152_880.8, 4_314_816.6},
            {2e9, 3e9, 5e9, 3_166_666_666.7, 2.3333, 3.6667, 5.527708e8, 2.328497e9, 4.139862e9}
        };
        for (double[] one : known) {
            Pert pert = new Pert(one[0], one[1], one[2]);
            assertThat(pert.mean()).isCloseTo(one[3], within(1e-6 * one[3]));
            assertThat(pert.alpha()).isCloseTo(one[4], within(1e-4));
            assertThat(pert.beta()).isCloseTo(one[5], within(1e-4));
            assertThat(pert.deviation()).isCloseTo(one[6], within(1e-5 * one[6]));
            assertThat(pert.quantile(.05)).isCloseTo(one[7], within(2e-5 * one[7]));
            assertThat(pert.quantile(.95)).isCloseTo(one[8], within(2e-5 * one[8]));
        }
    }

    @Test
    void theProductOfIndependentFactorsHasTheProductOfTheirMeans() {
        // Events a year times (primary plus fixed loss): the first model of a FAIR tool's README.
        double loss = new Pert(3e6, 3.5e6, 5e6).mean() + 3.5e6;
        double closed = new Pert(20, 100, 900).mean() * loss;
        assertThat(closed).isCloseTo(1_576_666_666.7, within(.1));
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double events = new Pert(20, 100, 900).quantile(Key.uniform(Key.of(1, i)));
            double one = new Pert(3e6, 3.5e6, 5e6).quantile(Key.uniform(Key.of(2, i)));
            sum += events * (one + 3.5e6) / n;
        }
        assertThat(sum).isCloseTo(closed, within(4 * 1.01e9 / Math.sqrt(n)));
    }

    @Test
    void aModeOutsideOfTheRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(2, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(2, 2, 2));
    }
}
