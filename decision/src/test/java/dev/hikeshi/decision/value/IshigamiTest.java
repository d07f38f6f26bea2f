package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Ishigami's function, sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1, whose indices are known. */
final class IshigamiTest {
    private static final int ROWS = 1 << 16;
    private static final double[][] REDRAWN = new double[8][ROWS];

    static {
        for (int set = 0; set < 8; set++) {
            for (int row = 0; row < ROWS; row++) {
                REDRAWN[set][row] = value(x(set, row, 0), x(set, row, 1), x(set, row, 2));
            }
        }
    }

    @Test
    void theMeanAndTheVarianceAreRight() {
        double error = Math.sqrt(13.844588 / ROWS);
        assertThat(Samples.mean(REDRAWN[0])).isCloseTo(3.5, within(4 * error));
        assertThat(Samples.variance(REDRAWN[0])).isCloseTo(13.844588, within(.3));
    }

    @Test
    void theTotalIndicesAreRightWithinTheirIntervals() {
        double[] known = {.557589, .442411, .243684};
        for (int input = 0; input < 3; input++) {
            Estimate index = TotalIndex.of(REDRAWN[0], REDRAWN[1 << input]);
            assertThat(index.mean()).isCloseTo(known[input], within(.01));
            assertThat(known[input])
                    .isBetween(
                            index.mean() - 2.5 * (index.mean() - index.low()),
                            index.mean() + 2.5 * (index.high() - index.mean()));
        }
    }

    @Test
    void theShapleyEffectsAreRightAndAddUp() {
        double[] remains = Shapley.remains(REDRAWN);
        assertThat(remains[7]).isCloseTo(13.844588, within(.3));
        double[] shares = Shapley.shares(remains);
        assertThat(shares).containsExactly(new double[] {.435747, .442411, .121842}, within(.01));
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void fewRunsGiveNoNegativeShare() {
        for (int from = 0; from < 200; from++) {
            double[][] few = new double[8][];
            for (int set = 0; set < 8; set++) {
                few[set] = Arrays.copyOfRange(REDRAWN[set], 5 * from, 5 * from + 5);
            }
            double[] shares = Shapley.shares(Shapley.remains(few));
            assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0);
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void exactRemaindersGiveExactEffects() {
        // V1, V2 and V13 are all that there is.
        double one = .313905;
        double two = .442411;
        double both = 1 - one - two;
        double[] remains = {0, one + both, two, 1, both, 1 - two, two + both, 1};
        assertThat(Shapley.shares(remains))
                .containsExactly(new double[] {one + both / 2, two, both / 2}, within(1e-12));
    }

    @Test
    void whatDoesNotVaryHasNoIndex() {
        double[] same = {4, 4, 4};
        assertThat(TotalIndex.of(same, same)).isEqualTo(Estimate.exactly(0));
        assertThat(Shapley.shares(new double[4])).containsExactly(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> Shapley.shares(new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> Shapley.shares(new double[1]));
    }

    private static double value(double x1, double x2, double x3) {
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double x(int set, int row, int input) {
        long purpose = 2L * input + (set >> input & 1);
        return Math.PI * (2 * Key.uniform(Key.of(Key.of(20261124, purpose), row)) - 1);
    }
}
