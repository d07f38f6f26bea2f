package dev.hikeshi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations for each second of processor time that the whole process spent, compiler and garbage
 * collector included: a figure that does not fall when others use the machine at the same time.
 * Asked for with {@code -prof dev.hikeshi.bench.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
    private static final double NANOS_A_SECOND = 1e9;
    private long begun;

    @Override
    public String getDescription() {
        return "operations for each second of processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = spentNanos();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (spentNanos() - begun) / NANOS_A_SECOND;
        double rate = result.getMetadata().getAllOps() / seconds;
        return List.of(
                new ScalarResult("cpu.rate", rate, "ops/cpu-s", AggregationPolicy.AVG),
                new ScalarResult("cpu.spent", seconds, "cpu-s", AggregationPolicy.AVG));
    }

    private static long spentNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
