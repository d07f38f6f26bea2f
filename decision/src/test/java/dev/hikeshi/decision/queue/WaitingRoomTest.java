package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Constant;
import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.queue.WaitingRoom.Manner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is played agrees with what is known, within the error of the play. */
final class WaitingRoomTest {
    private static final Distribution ONE = new ByChance.Exponential(1);

    @Test
    void waitsAsErlangSays() {
        double[][] queues = {{1, .5}, {2, 1}, {3, 2}, {4, 2.5}, {5, 4}, {10, 6}};
        for (double[] queue : queues) {
            int hands = (int) queue[0];
            steady(hands, Manner.FINISHES, ONE, 12_000 / queue[1], queue[1])
                    .waits(0, ClosedForms.meanWait(hands, queue[1]), .06);
        }
    }

    @Test
    void oneHandWaitsAsPollaczekAndKhinchineSay() {
        steady(1, Manner.FINISHES, new Constant(1), 15_000, .8).waits(0, 2, .05);
        steady(1, Manner.FINISHES, ONE, 15_000, .8).waits(0, 4, .05);
        double sigma = Math.sqrt(Math.log(5));
        Distribution wide = new Lognormal(-sigma * sigma / 2, sigma);
        assertThat(wide.mean()).isCloseTo(1, within(1e-12));
        steady(1, Manner.FINISHES, wide, 40_000, .8).waits(0, 10, .06);
    }

    @Test
    void severalHandsWaitAboutAsAllenAndCunneenSay() {
        Plays constant = steady(5, Manner.FINISHES, new Constant(1), 10_000, 4);
        assertThat(constant.wait(0)).isCloseTo(ClosedForms.meanWait(5, 4, 0), within(.03));
    }

    @Test
    void importantCasesGoFirst() {
        double[][] lines = {{1, .25, .5}, {2, .5, 1}, {5, 1, 3}};
        for (double[] queue : lines) {
            int hands = (int) queue[0];
            double[] closed = ClosedForms.firstGoesFirst(hands, queue[1], queue[2]);
            Plays plays = steady(hands, Manner.FINISHES, ONE, 10_000, queue[1], queue[2]);
            plays.waits(0, closed[0], .05);
            plays.waits(1, closed[1], .05);
        }
    }

    @Test
    void importantCasesInterrupt() {
        double[][] lines = {{1, .25, .5}, {2, .5, 1}, {5, 1, 3}};
        for (double[] queue : lines) {
            int hands = (int) queue[0];
            double[] closed = ClosedForms.firstInterrupts(hands, queue[1], queue[2]);
            Plays plays = steady(hands, Manner.INTERRUPTS, ONE, 10_000, queue[1], queue[2]);
            plays.inRoom(0, 1 + closed[0], .02);
            plays.inRoom(1, 1 + closed[1], .05);
        }
    }

    @Test
    @Tag("slow")
    void burstsCostTwentyTimesAsMuch() {
        // Two moods solved from the generator: mean rate 2.76923 an hour, five hands.
        double[] rates = {2, 12};
        double[] leaves = {1 / 24.0, 1 / 2.0};
        Plays.of(
                        1,
                        Hands.always(5),
                        Manner.FINISHES,
                        key -> ByChance.moody(key, ONE, rates, leaves),
                        100_000)
                .waits(0, 1.6404936, .01);
        assertThat(ClosedForms.meanWait(5, 36 / 13.0)).isCloseTo(.0819693, within(1e-6));
        assertThat(ClosedForms.erlangC(5, 36 / 13.0)).isCloseTo(.1828545, within(1e-6));
    }

    @Test
    void moodsThatAreAlikeAreNone() {
        Plays.of(
                        1,
                        Hands.always(5),
                        Manner.FINISHES,
                        key ->
                                ByChance.moody(
                                        key, ONE, new double[] {4, 4}, new double[] {.04, .5}),
                        4_000)
                .waits(0, .5541125541, .06);
    }

    @Test
    void manyCasesAtOnceWaitForTheirPlace() {
        int times = 4_000;
        double[] waits = new double[60];
        double done = 0;
        for (int play = 0; play < times; play++) {
            double[] works = new double[60];
            for (int i = 0; i < works.length; i++) {
                works[i] = new ByChance.Exponential(.5).quantile(uniform(play, i));
            }
            List<Double> begun = new ArrayList<>();
            double[] last = new double[1];
            new WaitingRoom(
                            1,
                            Hands.always(6),
                            Manner.FINISHES,
                            new Watcher() {
                                @Override
                                public void begins(int priority, double arrived, double now) {
                                    begun.add(now);
                                }

                                @Override
                                public void ends(int priority, double arrived, double now) {
                                    last[0] = now;
                                }
                            })
                    .play(new Recorded(new double[60], new int[60], works), Double.MAX_VALUE);
            for (int i = 0; i < waits.length; i++) {
                waits[i] += begun.get(i) / times;
            }
            done += last[0] / times;
        }
        for (int place : new int[] {6, 7, 30, 60}) {
            double closed = ClosedForms.waitInBatch(6, place) / 2;
            // The wait is a sum of place - 6 gaps of a twelfth of an hour each.
            double error = Math.sqrt(Math.max(0, place - 6)) / 12 / Math.sqrt(times);
            assertThat(waits[place - 1]).isCloseTo(closed, within(4 * error + 1e-12));
        }
        assertThat(done).isCloseTo(5.725, within(.06));
    }

    @Test
    void whoComesOutsideOfOfficeHoursWaitsUntilMorning() {
        // Nobody else comes: the wait is that for the next staffed hour.
        double all = 0;
        double off = 0;
        int offs = 0;
        int steps = 168 * 60;
        for (int minute = 0; minute < steps; minute++) {
            double at = (minute + .5) / 60;
            double wait = waitFrom(new OfficeHours(0), at);
            all += wait / steps;
            if (new OfficeHours(0).at(at) == 0) {
                off += wait;
                offs++;
            }
        }
        assertThat(all).isCloseTo(14.491071, within(1e-3));
        assertThat((double) offs / steps).isCloseTo(.73214, within(1e-4));
        assertThat(off / offs).isCloseTo(19.792683, within(1e-3));
    }

    @Test
    void holidaysMakeItLonger() {
        // Five days off from Wednesday evening on: until Wednesday morning.
        assertThat(waitFrom(new OfficeHours(4), 2 * 24 + 18)).isCloseTo(15 + 6 * 24, within(1e-9));
        assertThat(waitFrom(new OfficeHours(0), 2 * 24 + 18)).isCloseTo(15, within(1e-9));
    }

    @Test
    void encryptionBeforeAnybodyIsAtWork() {
        assertThat(encryptedFirst(6, false)).isCloseTo(.488, within(.002));
        assertThat(encryptedFirst(6, true)).isCloseTo(.667, within(.002));
        assertThat(encryptedFirst(24, false)).isCloseTo(.254, within(.002));
        assertThat(encryptedFirst(24, true)).isCloseTo(.348, within(.002));
    }

    @Test
    void noHandsLetEverybodyWait() {
        List<Double> begun = new ArrayList<>();
        Watcher notes =
                new Watcher() {
                    @Override
                    public void begins(int priority, double arrived, double now) {
                        begun.add(now);
                    }
                };
        WaitingRoom room = new WaitingRoom(1, Hands.always(0), Manner.FINISHES, notes);
        long events = room.play(new Recorded(new double[] {1, 2}, new int[2], new double[2]), 10);
        assertThat(events).isEqualTo(2);
        assertThat(begun).isEmpty();
    }

    @Test
    void whatIsInterruptedIsTakenUpWhereItWasLeft() {
        double[] left = new double[3];
        Watcher notes =
                new Watcher() {
                    @Override
                    public void ends(int priority, double arrived, double now) {
                        left[(int) arrived] = now;
                    }
                };
        // A long case, a short one of more importance, another long one.
        new WaitingRoom(2, Hands.always(1), Manner.INTERRUPTS, notes)
                .play(
                        new Recorded(
                                new double[] {0, 1, 2},
                                new int[] {1, 0, 1},
                                new double[] {5, 3, 4}),
                        Double.POSITIVE_INFINITY);
        assertThat(left).containsExactly(8, 4, 12);
    }

    private static double waitFrom(Hands hands, double at) {
        double[] wait = new double[1];
        Watcher notes =
                new Watcher() {
                    @Override
                    public void begins(int priority, double arrived, double now) {
                        wait[0] = now - arrived;
                    }
                };
        new WaitingRoom(1, hands, Manner.FINISHES, notes)
                .play(new Recorded(new double[] {at}, new int[1], new double[1]), 1e9);
        return wait[0];
    }

    private static double encryptedFirst(double median, boolean offOnly) {
        Lognormal encrypts = Lognormal.ofMedian(median, 1.2239975);
        double sum = 0;
        int count = 0;
        for (int step = 0; step < 168 * 20; step++) {
            double at = (step + .5) / 20;
            double wait = waitFrom(new OfficeHours(0), at);
            boolean off = new OfficeHours(0).at(at) == 0;
            if (off || !offOnly) {
                sum += wait <= 0 ? 0 : 1 - encrypts.exceedance(wait);
                count++;
            }
        }
        return sum / count;
    }

    private static Plays steady(
            int hands, Manner manner, Distribution work, double until, double... rates) {
        return Plays.of(
                rates.length,
                Hands.always(hands),
                manner,
                key -> ByChance.steady(key, work, rates),
                until);
    }

    private static double uniform(long play, long number) {
        return Key.uniform(Key.of(Key.of(9, play), number));
    }

    /**
     * Monday to Friday 9 to 18, in hours from Monday 0:00.
     *
     * @param closed so many working days from Thursday of the first week on are days off
     */
    private record OfficeHours(int closed) implements Hands {
        @Override
        public int at(double time) {
            int day = (int) (time / 24);
            double hour = time - 24 * day;
            boolean weekend = day % 7 >= 5;
            boolean holiday = day >= 3 && day < 3 + closed + (closed > 2 ? 2 : 0);
            return !weekend && !holiday && hour >= 9 && hour < 18 ? 1 : 0;
        }

        @Override
        public double changesAfter(double time) {
            double midnight = Math.floor(time / 24) * 24;
            return Arrays.stream(new double[] {9, 18, 24})
                    .map(hour -> midnight + hour)
                    .filter(at -> at > time)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
