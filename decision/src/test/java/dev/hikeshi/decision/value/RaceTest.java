package dev.hikeshi.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import org.junit.jupiter.api.Test;

/** Who is first, in closed form and as drawn. */
final class RaceTest {
    private static final int RACES = 400_000;

    @Test
    void stagesThatFollowEachOther() {
        double closed = Race.inStages(1 / 24.0, 2, 4, 2);
        assertThat(closed).isCloseTo(.9497073814, within(1e-9));
        int first = 0;
        for (int race = 0; race < RACES; race++) {
            double response = exponential(race, 1, 2) + exponential(race, 2, 4);
            response += exponential(race, 3, 2);
            first += response < exponential(race, 0, 1 / 24.0) ? 1 : 0;
        }
        assertThat((double) first / RACES).isCloseTo(closed, within(4 * error(closed)));
    }

    @Test
    void lognormalTimes() {
        Lognormal intruder = Lognormal.ofMedian(24, 1.2239975);
        Lognormal response = Lognormal.ofMedian(1, 1);
        double closed = Race.lognormal(intruder, response);
        assertThat(closed).isCloseTo(.9778221536, within(1e-9));
        int first = 0;
        for (int race = 0; race < RACES; race++) {
            boolean before =
                    response.quantile(uniform(race, 5)) < intruder.quantile(uniform(race, 4));
            first += before ? 1 : 0;
        }
        assertThat((double) first / RACES).isCloseTo(closed, within(4 * error(closed)));
    }

    private static double error(double share) {
        return Math.sqrt(share * (1 - share) / RACES);
    }

    private static double exponential(int race, long runner, double rate) {
        return -Math.log(uniform(race, runner)) / rate;
    }

    private static double uniform(int race, long runner) {
        return Key.uniform(Key.of(Key.of(31, race), runner));
    }
}
