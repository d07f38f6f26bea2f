package dev.hikeshi.bench;

import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.WhyNot;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Situations a second on one core, each another one, the whole ladder read: every rung with its
 * deadline and reasons, and every candidate that is not on it with its reasons.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
public class CoverBenchmark {
    private final SeededCompany seeded = new SeededCompany(20261123);
    private final Cover cover = new Cover(seeded.company());
    private final Questions questions = new Questions(seeded, 7);
    private int next;

    /** One situation. */
    @Benchmark
    public void next(Blackhole hole) {
        int i = next++ & (Questions.COUNT - 1);
        read(cover.next(questions.situations[i], questions.at[i]), hole);
    }

    static void read(Ladder ladder, Blackhole hole) {
        hole.consume(ladder.until());
        for (Rung rung : ladder.rungs()) {
            hole.consume(rung.binds());
            for (Footing footing : rung.footings()) {
                hole.consume(footing.bearer());
                hole.consume(footing.start());
                hole.consume(footing.deadline());
                hole.consume(footing.price());
            }
            read(rung.reasons(), hole);
        }
        for (WhyNot why : ladder.whyNot()) {
            hole.consume(why.from());
            read(why.reasons(), hole);
        }
    }

    private static void read(Iterable<Reason> reasons, Blackhole hole) {
        for (Reason reason : reasons) {
            hole.consume(reason.code());
            hole.consume(reason.args());
            hole.consume(reason.at());
        }
    }
}
