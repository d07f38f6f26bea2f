package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.queue.Shift;
import dev.hikeshi.decision.queue.SlowSocDay;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.replay.Rehearsal;
import dev.hikeshi.decision.replay.Waits;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.decision.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One day of analysts for all incidents of a world says, on the average, what a day for every
 * incident says, in which our case stands in the queue with the others.
 */
final class AnalystsTwinTest {
    private static final int WORLDS = 60;
    private static final int INCIDENTS = 12;
    private static final Priors PRIORS = Priors.general();

    private static List<Rehearsal> watched = List.of();

    @BeforeAll
    static void rehearse() {
        List<Choice> choices = Aozora.choices();
        watched =
                List.of(
                        new Rehearsal(choices.get(2).company(), Aozora.FROM),
                        new Rehearsal(choices.get(4).company(), Aozora.FROM));
    }

    /** Plays the whole queue for every case of ours. */
    private record Slow(World world, boolean anew) implements Waits {
        @Override
        public double minutes(String provider, int minute, long caseKey, boolean mass) {
            SharedAnalysts analysts = SharedAnalysts.of(world);
            long key = analysts.key(provider);
            if (!mass) {
                return SlowSocDay.ordinary(day(key, 1, caseKey), analysts.shift(), minute);
            }
            boolean isDay = Shift.isDay(minute);
            return SlowSocDay.attacked(
                    day(key, isDay ? 2 : 3, caseKey),
                    analysts.shift(),
                    analysts.burst(key, isDay),
                    SharedAnalysts.since(caseKey));
        }

        /** The day that all incidents share, or another one for each. */
        private long day(long provider, long kind, long caseKey) {
            long shared = Key.of(provider, kind);
            return anew ? Key.of(shared, caseKey) : shared;
        }
    }

    @Test
    void theSharedDayIsTheOneThatOurCaseWouldStandIn() {
        double fast = 0;
        double slow = 0;
        for (int number = 0; number < WORLDS; number++) {
            World world = World.of(PRIORS, 5, number);
            fast += mean(world, SharedAnalysts.of(world)).queue() / WORLDS;
            slow += mean(world, new Slow(world, false)).queue() / WORLDS;
        }
        // Read every two minutes, so not the same, but close.
        assertThat(fast).isPositive().isCloseTo(slow, within(.05 * slow));
    }

    @Test
    void aDayForEveryIncidentSaysTheSameOnTheAverage() {
        double[] waits = new double[WORLDS];
        double[] losses = new double[WORLDS];
        double[] slow = new double[WORLDS];
        for (int number = 0; number < WORLDS; number++) {
            World world = World.of(PRIORS, 5, number);
            Mean shared = mean(world, SharedAnalysts.of(world));
            Mean own = mean(world, new Slow(world, true));
            waits[number] = shared.queue() - own.queue();
            losses[number] = shared.loss() - own.loss();
            slow[number] = own.loss();
        }
        coversZero(waits);
        coversZero(losses);
        assertThat(Math.abs(Estimate.ofMean(losses).mean()))
                .isLessThan(.01 * Estimate.ofMean(slow).mean());
    }

    @Test
    void analystsWithoutEndAreNeverSlowerInAnyIncident() {
        int faster = 0;
        for (int number = 0; number < WORLDS; number++) {
            World world = World.of(PRIORS, 5, number);
            SharedAnalysts analysts = SharedAnalysts.of(world);
            for (Rehearsal one : watched) {
                for (int incident = 0; incident < INCIDENTS; incident++) {
                    Outcome busy = one.attack(world, incident, analysts);
                    Outcome free = one.attack(world, incident, Waits.NONE);
                    assertThat(free.end()).isLessThanOrEqualTo(busy.end());
                    if (free.end() == busy.end()) {
                        assertThat(free.loss().standstill())
                                .isLessThanOrEqualTo(busy.loss().standstill());
                    }
                    if (busy.containMinutes() >= 0) {
                        assertThat(free.containMinutes())
                                .isLessThanOrEqualTo(busy.containMinutes());
                        faster += free.containMinutes() < busy.containMinutes() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(faster).isPositive();
    }

    /** Of the incidents of both options in a world. */
    private record Mean(double queue, double loss) {}

    private static Mean mean(World world, Waits waits) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Rehearsal one : watched) {
            for (int incident = 0; incident < INCIDENTS; incident++) {
                outcomes.add(one.attack(world, incident, waits));
            }
        }
        return new Mean(
                outcomes.stream().mapToDouble(one -> one.waited().queue()).average().orElseThrow(),
                outcomes.stream().mapToDouble(one -> one.loss().total()).average().orElseThrow());
    }

    private static void coversZero(double[] differences) {
        Estimate mean = Estimate.ofMean(differences);
        double four = 4 / 1.6448536269514722 * (mean.high() - mean.mean());
        assertThat(Math.abs(mean.mean())).isLessThanOrEqualTo(four);
    }
}
