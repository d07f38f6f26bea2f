package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The closed forms have the values of the literature. */
final class ClosedFormsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void erlangsFirstFormula() {
        assertThat(ClosedForms.erlangB(5, 3)).isCloseTo(.1100543478, EXACT);
        assertThat(ClosedForms.erlangB(10, 8)).isCloseTo(.1216610643, EXACT);
    }

    @Test
    void erlangsSecondFormula() {
        double[][] known = {
            {2, 1, 1.0 / 3, .3333333333},
            {3, 2, 4.0 / 9, .4444444444},
            {4, 2.5, .3198567042, .2132378028},
            {5, 2.5, .1303712975, .0521485190},
            {5, 4, .5541125541, .5541125541},
            {10, 6, .1012992427, .0253248107}
        };
        for (double[] one : known) {
            int hands = (int) one[0];
            assertThat(ClosedForms.erlangC(hands, one[1])).isCloseTo(one[2], EXACT);
            assertThat(ClosedForms.meanWait(hands, one[1])).isCloseTo(one[3], EXACT);
        }
        assertThat(.5 * ClosedForms.meanWait(1, .5)).isCloseTo(.5, EXACT);
    }

    @Test
    void oneHandWithAnyWork() {
        assertThat(ClosedForms.meanWait(1, .8, 0)).isCloseTo(2, EXACT);
        assertThat(ClosedForms.meanWait(1, .8, 1)).isCloseTo(4, EXACT);
        assertThat(ClosedForms.meanWait(1, .8, 4)).isCloseTo(10, EXACT);
        assertThat(ClosedForms.meanWait(5, 4, 0)).isCloseTo(.27706, within(1e-5));
        assertThat(ClosedForms.meanWait(5, 4, 4)).isCloseTo(1.38528, within(1e-5));
    }

    @Test
    void linesThatFinishFirst() {
        assertThat(ClosedForms.firstGoesFirst(1, .25, .5))
                .containsExactly(new double[] {1, 4}, EXACT);
        assertThat(ClosedForms.firstGoesFirst(2, .5, 1))
                .containsExactly(new double[] {.4285714286, 1.7142857143}, EXACT);
        assertThat(ClosedForms.firstGoesFirst(5, 1, 3))
                .containsExactly(new double[] {.1385281385, .6926406926}, EXACT);
    }

    @Test
    void linesThatInterrupt() {
        assertThat(ClosedForms.firstInterrupts(1, .25, .5))
                .containsExactly(new double[] {1.0 / 3, 13.0 / 3}, EXACT);
        assertThat(ClosedForms.firstInterrupts(2, .5, 1))
                .containsExactly(new double[] {.0666666667, 1.8952380952}, EXACT);
        assertThat(ClosedForms.firstInterrupts(5, 1, 3))
                .containsExactly(new double[] {.0009578545, .7384974540}, EXACT);
    }

    @Test
    void manyCasesAtOnce() {
        // 60 cases, 6 hands, half an hour a case.
        assertThat(30 * ClosedForms.waitInBatch(6, 6)).isZero();
        assertThat(30 * ClosedForms.waitInBatch(6, 7)).isCloseTo(5, EXACT);
        assertThat(30 * ClosedForms.waitInBatch(6, 30)).isCloseTo(120, EXACT);
        assertThat(30 * ClosedForms.waitInBatch(6, 60)).isCloseTo(270, EXACT);
        double mean =
                IntStream.rangeClosed(1, 60)
                        .mapToDouble(place -> ClosedForms.waitInBatch(6, place) / 2)
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(2.0625, EXACT);
        assertThat(ClosedForms.batchDone(6, 60) / 2).isCloseTo(5.725, EXACT);
    }

    @Test
    void oneAnalystMoreMakesTheDifference() {
        // 25 alerts an hour, 20 minutes each: who waits longer than 15 minutes?
        double load = 25 / 3.0;
        double[] known = {.461, .140, .041, .0112};
        for (int hands = 9; hands <= 12; hands++) {
            assertThat(ClosedForms.waitsLonger(hands, load, .75))
                    .isCloseTo(known[hands - 9], within(.0006));
        }
    }

    @Test
    void extremesAreNoNumbersWithoutSense() {
        assertThat(ClosedForms.erlangC(3, 0)).isZero();
        assertThat(ClosedForms.meanWait(3, 0)).isZero();
        assertThat(ClosedForms.erlangC(2, 5)).isEqualTo(1);
        assertThat(ClosedForms.meanWait(2, 2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ClosedForms.waitsLonger(2, 3, 1)).isEqualTo(1);
        assertThat(ClosedForms.firstGoesFirst(1, 0, 2)[1]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ClosedForms.firstInterrupts(1, .5, 2)[1]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ClosedForms.firstInterrupts(2, 0, 1)[0]).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> ClosedForms.erlangB(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClosedForms.erlangB(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClosedForms.erlangC(1, Double.NaN));
    }
}
