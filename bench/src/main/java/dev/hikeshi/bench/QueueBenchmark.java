package dev.hikeshi.bench;

import dev.hikeshi.decision.queue.Hands;
import dev.hikeshi.decision.queue.WaitingRoom;
import dev.hikeshi.decision.queue.WaitingRoom.Manner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Events of queues with five hands that are busy four fifths of the time, the draws of gaps and
 * works included. A case is two events: it comes, and it is done.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class QueueBenchmark {
    private static final int CASES = 100_000;
    private static final int EVENTS = 2 * CASES;

    private long key;

    /** One line. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double oneLine() {
        return played(Manner.FINISHES, 1);
    }

    /** Two lines, the first goes first. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double twoLines() {
        return played(Manner.FINISHES, .25);
    }

    /** Two lines, the first interrupts. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double interrupting() {
        return played(Manner.INTERRUPTS, .25);
    }

    private double played(Manner manner, double first) {
        MeanWaits waits = new MeanWaits();
        long events =
                new WaitingRoom(2, Hands.always(5), manner, waits)
                        .play(new DrawnCases(key++, 4, first, CASES), Double.POSITIVE_INFINITY);
        if (events != EVENTS) {
            throw new IllegalStateException("events=" + events);
        }
        return waits.of(0);
    }
}
