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
 * <p>Limits: the figures hold for the machine they were taken on; see {@code docs/performance.md}.
 */
@NullMarked
package dev.hikeshi.bench;

import org.jspecify.annotations.NullMarked;
