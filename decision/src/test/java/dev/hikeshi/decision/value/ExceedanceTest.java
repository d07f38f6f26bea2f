package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import org.junit.jupiter.api.Test;

final class ExceedanceTest {
    private static final int YEARS = 200_000;

    /** One loss with 10 % a year, lognormal between 100,000 and a million. */
    private static double[] years() {
        Lognormal loss = Lognormal.ofInterval(1e5, 1e6);
        double[] years = new double[YEARS];
        for (int i = 0; i < YEARS; i++) {
            boolean happens = Key.uniform(Key.of(5, i)) < .1;
            years[i] = happens ? loss.quantile(Key.uniform(Key.of(6, i))) : 0;
        }
        return years;
    }

    @Test
    void agreesWithTheClosedForm() {
        Exceedance curve = new Exceedance(years());
        assertThat(curve.at(1e5).probability()).isCloseTo(.095, within(.0022));
        assertThat(curve.at(316_227.766).probability()).isCloseTo(.05, within(.0016));
        assertThat(curve.at(5e5).probability()).isCloseTo(.0256377775, within(.0012));
        assertThat(curve.at(1e6).probability()).isCloseTo(.005, within(.0005));
        assertThat(curve.at(2e6).probability()).isCloseTo(.000420495, within(.00015));
        assertThat(curve.quantile(.95)).isCloseTo(316_227.766, within(9_000.0));
    }

    @Test
    void theCurveFallsAndEndsWhereFewYearsAreLeft() {
        var points = new Exceedance(years()).curve();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).probability())
                    .isLessThanOrEqualTo(points.get(i - 1).probability());
        }
        assertThat(points.getLast().probability() * YEARS).isGreaterThanOrEqualTo(20);
        assertThat(points).allSatisfy(p -> assertThat(p.low()).isLessThanOrEqualTo(p.high()));
    }

    @Test
    void whereNothingIsLostThereIsNoCurve() {
        Exceedance none = new Exceedance(new double[100]);
        assertThat(none.curve()).isEmpty();
        assertThat(none.at(1).high()).isGreaterThan(0);
        assertThat(none.shortfall(.05)).isZero();
    }
}
