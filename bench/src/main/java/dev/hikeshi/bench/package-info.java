/**
 * Speed claims, measured. {@link dev.hikeshi.bench.CoverBenchmark} asks who must do a duty now;
 * {@link dev.hikeshi.bench.CubeBenchmark} draws the whole year. Both work on {@link
 * dev.hikeshi.bench.SeededCompany}, a drawn company that is the same on every run.
 *
 * <pre>{@code
 * ./mvnw -B -q -pl bench -am package -DskipTests
 * java -cp bench/target/classes:$(cat bench/target/class-path) org.openjdk.jmh.Main CoverBenchmark
 * }</pre>
 *
 * <p>{@link dev.hikeshi.bench.QueueBenchmark} plays queues, {@link dev.hikeshi.bench.DecisionRun} a
 * whole decision, {@link dev.hikeshi.bench.Peers} what other tools play too.
 *
 * <p>Limits: the figures hold for the machine they were taken on; see {@code docs/performance.md}.
 */
@NullMarked
package dev.hikeshi.bench;

import org.jspecify.annotations.NullMarked;
