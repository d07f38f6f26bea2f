package dev.hikeshi.decision.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class NormalTest {
    private static final NormalDistribution OTHER = NormalDistribution.of(0, 1);

    @Test
    void theFivePercentPointIsTheExactOne() {
        assertThat(Normal.Z95).isEqualTo(1.6448536269514722);
        assertThat(Normal.quantile(.95)).isCloseTo(1.6448536269514722, within(1e-14));
        assertThat(Normal.quantile(.05)).isCloseTo(-1.6448536269514722, within(1e-14));
        assertThat(Normal.quantile(.5)).isZero();
    }

    @Test
    void agreesWithAnotherInversionFarIntoTheTails() {
        for (int i = 0; i < 100_000; i++) {
            double p = Key.uniform(Key.of(77, i));
            assertThat(Normal.quantile(p))
                    .isCloseTo(OTHER.inverseCumulativeProbability(p), within(1e-13));
        }
        for (double p = .1; p > 1e-300; p /= 7) {
            assertThat(Normal.quantile(p))
                    .isCloseTo(OTHER.inverseCumulativeProbability(p), within(1e-12));
        }
    }

    @Test
    void rises() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 20_000; i++) {
            double value = Normal.quantile(i / 20_000.0);
            assertThat(value).isGreaterThan(before);
            before = value;
        }
    }
}
