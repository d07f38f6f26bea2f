package dev.hikeshi.decision.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.queue.WaitingRoom.Manner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** Another simulation library, given the same cases, lets every one of them wait as long. */
final class SsjTest {
    private static final int CASES = 20_000;
    private final double[] times = new double[CASES];
    private final double[] works = new double[CASES];

    @Test
    void everyCaseWaitsAsLong() {
        draw(1, 2);
        assertThat(ours(1)).containsExactly(theirs(1), within(1e-9));
        draw(4, 1);
        assertThat(ours(5)).containsExactly(theirs(5), within(1e-9));
    }

    @Test
    void theFirstDayOfItsTutorialIsTheSame() {
        // SSJ's QueueEv: 1,037 customers begin within 1,000 time units and wait .495 on the
        // average.
        draw(1, 2);
        double[] waits = ours(1);
        double sum = 0;
        int begun = 0;
        double longest = 0;
        for (int i = 0; i < CASES && times[i] <= 1000; i++) {
            if (times[i] + waits[i] <= 1000) {
                sum += waits[i];
                longest = Math.max(longest, waits[i]);
                begun++;
            }
        }
        assertThat(begun).isEqualTo(1037);
        assertThat(sum / begun).isCloseTo(.495, within(.0005));
        assertThat(longest).isCloseTo(6.262, within(.0005));
    }

    /** Exponential gaps and works of the library's own streams, from their first seed. */
    private void draw(double rate, double mu) {
        MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        ExponentialGen gaps = new ExponentialGen(new MRG32k3a(), rate);
        ExponentialGen work = new ExponentialGen(new MRG32k3a(), mu);
        double now = 0;
        for (int i = 0; i < CASES; i++) {
            now += gaps.nextDouble();
            times[i] = now;
            works[i] = work.nextDouble();
        }
    }

    /** By case, in the order of coming; one line. */
    private double[] ours(int hands) {
        List<Double> waits = new ArrayList<>();
        Watcher notes =
                new Watcher() {
                    @Override
                    public void begins(int priority, double arrived, double now) {
                        waits.add(now - arrived);
                    }
                };
        new WaitingRoom(1, Hands.always(hands), Manner.FINISHES, notes)
                .play(new Recorded(times, new int[CASES], works), Double.POSITIVE_INFINITY);
        return waits.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] theirs(int hands) {
        Simulator simulator = new Simulator();
        double[] waits = new double[CASES];
        Deque<Integer> line = new ArrayDeque<>();
        int[] busy = new int[1];
        for (int i = 0; i < CASES; i++) {
            int number = i;
            new Event(simulator) {
                @Override
                public void actions() {
                    line.add(number);
                    begin(simulator, line, busy, hands, waits);
                }
            }.schedule(times[i]);
        }
        simulator.start();
        return waits;
    }

    private void begin(
            Simulator simulator, Deque<Integer> line, int[] busy, int hands, double[] waits) {
        if (busy[0] == hands || line.isEmpty()) {
            return;
        }
        int number = line.remove();
        waits[number] = simulator.time() - times[number];
        busy[0]++;
        new Event(simulator) {
            @Override
            public void actions() {
                busy[0]--;
                begin(simulator, line, busy, hands, waits);
            }
        }.schedule(works[number]);
    }
}
