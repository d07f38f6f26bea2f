package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Normal;
import org.junit.jupiter.api.Test;

/**
 * The model of the vignette of R's package voi: nothing gains 0, something gains p1 - p2 with p1 ~
 * N(1, 1) and p2 ~ N(0, 2).
 */
final class InformationTest {
    private static final int WORLDS = 20_000;
    private static final double[] P1 = new double[WORLDS];
    private static final double[] P2 = new double[WORLDS];
    private static final double[] NOISE = new double[WORLDS];
    private static final double[][] COSTS = new double[2][WORLDS];

    static {
        for (int i = 0; i < WORLDS; i++) {
            P1[i] = 1 + normal(1, i);
            P2[i] = 2 * normal(2, i);
            NOISE[i] = normal(3, i);
            COSTS[1][i] = P2[i] - P1[i];
        }
    }

    @Test
    void knowingEverythingIsWorthWhatTheClosedFormSays() {
        double sd = Math.sqrt(5);
        double closed = sd * Normal.density(1 / sd) - Normal.probability(-1 / sd);
        assertThat(closed).isCloseTo(.4798107063, within(1e-9));
        Information information = new Information(COSTS);
        assertThat(information.best()).isEqualTo(1);
        assertThat(information.perfect(new double[][] {P1, P2})).isCloseTo(closed, within(.03));
    }

    @Test
    void knowingOneInputIsWorthLess() {
        Information information = new Information(COSTS);
        double closed = Normal.density(1) - Normal.probability(-1);
        assertThat(closed).isCloseTo(.0833154706, within(1e-9));
        assertThat(information.of(P1)).isCloseTo(closed, within(.02));
        double other = 2 * Normal.density(.5) - Normal.probability(-.5);
        assertThat(information.of(P2)).isCloseTo(other, within(.03));
        assertThat(information.of(NOISE)).isLessThan(.002);
    }

    @Test
    void theAnswerThatFlipsTheDecisionIsNamed() {
        Information information = new Information(COSTS);
        assertThat(information.flip(P2)).isCloseTo(1.0, within(.15));
        assertThat(information.flip(NOISE)).isNull();
    }

    @Test
    void identicalOptionsAreWorthNoQuestion() {
        Information information = new Information(new double[][] {COSTS[1], COSTS[1]});
        assertThat(information.of(P1)).isZero();
        assertThat(information.perfect(new double[][] {P1, P2})).isZero();
    }

    @Test
    void oneWorldIsEnoughNotToFail() {
        Information information = new Information(new double[][] {{3}, {4}});
        assertThat(information.of(new double[] {1})).isZero();
        assertThat(information.flip(new double[] {1})).isNull();
    }

    private static double normal(long purpose, int i) {
        return Normal.quantile(Key.uniform(Key.of(Key.of(20261123, purpose), i)));
    }
}
