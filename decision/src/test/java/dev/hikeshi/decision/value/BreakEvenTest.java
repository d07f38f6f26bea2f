package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BreakEvenTest {

    @Test
    void theClassicOfferMustAvoidATenthOfAFullLossAYear() {
        double yearly = (300_000 + 36 * 500_000) / 3.0;
        assertThat(yearly).isEqualTo(6_100_000);
        assertThat(new BreakEven(yearly, 60_190_000).lossesToAvoid())
                .isCloseTo(0.101, within(.001));
        assertThat(new BreakEven(yearly, 19_700_000).lossesToAvoid()).isCloseTo(0.31, within(.005));
        assertThat(new BreakEven(yearly, 15_800_000).lossesToAvoid()).isCloseTo(0.39, within(.005));
        assertThat(BreakEven.ceiling(.093, 60_190_000)).isCloseTo(2_060_000, within(5_000.0));
        assertThat(new BreakEven(yearly, 1).lossForCeiling()).isCloseTo(16.6e6, within(30_000.0));
    }

    @Test
    void agreesWithGordonAndLoeb() {
        assertThat(BreakEven.gordonLoebOne(.65, 1e6, 1e-5, 1)).isCloseTo(154_950.976, within(.001));
        assertThat(BreakEven.gordonLoebOne(.65, 4e5, 1e-5, 1)).isCloseTo(61_245.155, within(.001));
        assertThat(BreakEven.gordonLoebOne(.50, 4e5, 1e-5, 1)).isCloseTo(41_421.356, within(.001));
        assertThat(BreakEven.gordonLoebTwo(.65, 1e6, 1e-5)).isCloseTo(239_018.575, within(.001));
        assertThat(BreakEven.gordonLoebTwo(.90, 1e6, 1e-5)).isZero();
        assertThat(BreakEven.gordonLoebTwo(.99, 1e6, 1e-5)).isZero();
    }

    @Test
    void noLossIsNoGround() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BreakEven(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BreakEven(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BreakEven(1, Double.NaN));
    }
}
