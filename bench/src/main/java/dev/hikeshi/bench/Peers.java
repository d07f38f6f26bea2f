package dev.hikeshi.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Pert;
import dev.hikeshi.decision.chance.Tabulated;
import dev.hikeshi.decision.queue.Hands;
import dev.hikeshi.decision.queue.WaitingRoom;
import dev.hikeshi.decision.queue.WaitingRoom.Manner;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Our side of {@code bench/peers/compare.sh}: the same models as the Python programs beside it, one
 * line a run. A first run of each model, while the compiler works, is printed as well.
 */
public final class Peers {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int CASES = 2_000_000;
    private static final int TRIALS = 1_000_000;
    private static final int PARTS = 64;
    private static final double NANOS = 1e9;

    private Peers() {}

    /** Prints {@code model,tool,run,units,cpu_s,wall_s,results} by lines; the runs as argument. */
    public static void main(String[] args) {
        int runs = args.length == 0 ? 6 : Integer.parseInt(args[0]);
        for (int run = 0; run < runs; run++) {
            measure("mmc", run, CASES, seed -> queue(seed, 1));
            measure("priority", run, CASES, seed -> queue(seed, .25));
            measure("fair", run, TRIALS, Peers::fair);
        }
    }

    private static void measure(String model, int run, int units, LongFunction<double[]> one) {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        double[] results = one.apply(run);
        System.out.printf(
                Locale.ROOT,
                "%s,hikeshi,%d,%d,%.6f,%.6f,%.6g,%.6g%n",
                model,
                run,
                units,
                (SYSTEM.getProcessCpuTime() - cpu) / NANOS,
                (System.nanoTime() - wall) / NANOS,
                results[0],
                results[1]);
    }

    /** Five hands, busy four fifths of the time; the mean waits of both lines. */
    private static double[] queue(long seed, double first) {
        MeanWaits waits = new MeanWaits();
        new WaitingRoom(2, Hands.always(5), Manner.FINISHES, waits)
                .play(new DrawnCases(seed, 4, first, CASES), Double.POSITIVE_INFINITY);
        return new double[] {waits.of(0), waits.of(1)};
    }

    /** Events a year times a loss with a fixed part; mean and deviation. All trials are kept. */
    private static double[] fair(long seed) {
        Distribution events = new Tabulated(new Pert(20, 100, 900));
        Distribution losses = new Tabulated(new Pert(3e6, 3.5e6, 5e6));
        double[] risks = new double[TRIALS];
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(
                        part -> {
                            int end = (int) ((part + 1L) * TRIALS / PARTS);
                            for (int i = (int) ((long) part * TRIALS / PARTS); i < end; i++) {
                                double many = Key.uniform(Key.of(seed, 2L * i));
                                double large = Key.uniform(Key.of(seed, 2L * i + 1));
                                double loss = losses.quantile(large) + 3.5e6;
                                risks[i] = events.quantile(many) * loss;
                            }
                        });
        double sum = 0;
        for (double risk : risks) {
            sum += risk;
        }
        double mean = sum / TRIALS;
        double squares = 0;
        for (double risk : risks) {
            squares += (risk - mean) * (risk - mean);
        }
        return new double[] {mean, Math.sqrt(squares / (TRIALS - 1))};
    }
}
