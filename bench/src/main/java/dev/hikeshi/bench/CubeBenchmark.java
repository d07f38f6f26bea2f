package dev.hikeshi.bench;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.coverage.Cube;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole year: every duty of the catalogue, 20 groups, 4 severities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class CubeBenchmark {
    @Param({"1", "2"})
    private int threads = 1;

    private final Company company = new SeededCompany(20261123).company();

    /** One cube from nothing. */
    @Benchmark
    public Cube cube() {
        return Cube.of(company, SeededCompany.NOW, threads);
    }
}
