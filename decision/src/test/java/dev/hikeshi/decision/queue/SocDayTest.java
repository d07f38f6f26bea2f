package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import org.junit.jupiter.api.Test;

final class SocDayTest {
    private static final double SIGMA = 0.1;

    @Test
    void aMassAttackWithoutGroupingWaitsForHours() {
        // 30 customers with 20 alerts each at once, 10 analysts, 20 minutes an alert.
        Shift shift = new Shift(10, 10, 0, .1, 20, SIGMA);
        double last = meanLast(shift, 600);
        assertThat(last / 60).isCloseTo(600 / 10.0 * 20 / 60, within(.5));
    }

    @Test
    void groupingTakesItAway() {
        Shift shift = new Shift(10, 10, 0, .1, 20, SIGMA);
        assertThat(meanLast(shift, 30)).isCloseTo(60, within(8.0));
    }

    @Test
    void moreAnalystsNeverWaitLongerOnTheAverage() {
        double before = Double.POSITIVE_INFINITY;
        for (int analysts = 4; analysts <= 10; analysts++) {
            double mean = mean(new Shift(analysts, analysts, 12 / 60.0, .2, 15, .8));
            assertThat(mean).isLessThanOrEqualTo(before + .05);
            before = mean;
        }
        assertThat(mean(new Shift(500, 500, 12 / 60.0, .2, 15, .8))).isZero();
    }

    @Test
    void agreesWithTheClosedFormForTwoClasses() {
        // Cobham for exponential work; here the variance is 0.64-lognormal's: (1 + scv) / 2 of it
        // for one server (Pollaczek and Khinchine): W = l E[S^2] / 2 / (1 - rho first).
        double sigma = .5;
        double median = 10;
        double mean = median * Math.exp(sigma * sigma / 2);
        double square = median * median * Math.exp(2 * sigma * sigma);
        double arrivals = .6 / mean;
        double important = .3;
        double closed = arrivals * square / 2 / (1 - arrivals * important * mean);
        Shift shift = new Shift(1, 1, arrivals, important, median, sigma);
        assertThat(mean(shift)).isCloseTo(closed, within(.06 * closed));
    }

    @Test
    void theSameKeyGivesTheSameDay() {
        Shift shift = new Shift(3, 2, .2, .1, 12, .8);
        SocDay one = SocDay.ordinary(9, shift);
        SocDay two = SocDay.ordinary(9, shift);
        for (int minute = 0; minute < 24 * 60; minute++) {
            assertThat(one.waitAt(minute)).isEqualTo(two.waitAt(minute));
        }
    }

    private static double mean(Shift shift) {
        double sum = 0;
        int days = 400;
        for (int day = 0; day < days; day++) {
            SocDay played = SocDay.ordinary(Key.of(20261123, day), shift);
            for (int slot = 0; slot < 144; slot++) {
                sum += played.waitAt(10 * slot + 1);
            }
        }
        return sum / days / 144;
    }

    /** What a case waits that comes after all of the attack. */
    private static double meanLast(Shift shift, int cases) {
        double sum = 0;
        int days = 50;
        for (int day = 0; day < days; day++) {
            sum +=
                    SocDay.attacked(Key.of(3, day), shift, new SocDay.Burst(120, cases, .001))
                            .waitAt(10);
        }
        // Ten minutes have passed when it comes.
        return sum / days + 10;
    }
}
