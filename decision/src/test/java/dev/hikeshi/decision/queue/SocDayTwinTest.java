package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import org.junit.jupiter.api.Test;

/** One play for all minutes says what a play for every minute says. */
final class SocDayTwinTest {
    private static final Shift[] SHIFTS = {
        new Shift(1, 1, .05, .1, 12, .8),
        new Shift(4, 2, .2, .1, 12, .8),
        new Shift(6, 2, .3, .6, 15, .8),
        new Shift(12, 3, .5, .2, 15, .5),
        new Shift(3, 3, 0, .1, 12, .8),
        new Shift(2, 1, 1.0, .3, 6, .8)
    };

    @Test
    void anOrdinaryDayIsTheSameMinuteByMinute() {
        for (int i = 0; i < SHIFTS.length; i++) {
            long key = Key.of(11, i);
            SocDay day = SocDay.ordinary(key, SHIFTS[i]);
            for (int minute = 0; minute < 24 * 60; minute += 10) {
                assertThat(day.waitAt(minute))
                        .as("shift %s minute %s", SHIFTS[i], minute)
                        .isCloseTo(SlowSocDay.ordinary(key, SHIFTS[i], minute), within(.001));
            }
        }
    }

    @Test
    void theDayOfAnAttackIsTheSameMinuteByMinute() {
        for (int i = 0; i < SHIFTS.length; i++) {
            for (double begins : new double[] {2 * 60, 12 * 60}) {
                long key = Key.of(12, i);
                SocDay.Burst burst = new SocDay.Burst(begins, 70, 60);
                SocDay day = SocDay.attacked(key, SHIFTS[i], burst);
                for (int since = 0; since < 12 * 60; since += 10) {
                    assertThat(day.waitAt(since))
                            .as("shift %s since %s", SHIFTS[i], since)
                            .isCloseTo(
                                    SlowSocDay.attacked(key, SHIFTS[i], burst, since), within(.01));
                }
            }
        }
    }
}
