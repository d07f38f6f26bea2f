/**
 * Broken and hostile input against every reader.
 *
 * <p>Each class with a method {@code fuzzerTestOneInput} is a target: it gives bytes to one reader
 * and asks for everything that a user of that reader would ask for. A reader may report damage; it
 * may not throw, hang, or take memory without end. Jazzer makes up bytes and keeps those that reach
 * new code; {@link dev.hikeshi.fuzz.CorpusTest} replays what {@link dev.hikeshi.fuzz.Corpus} makes
 * and the inputs that once failed.
 *
 * <pre>{@code
 * bench/fuzz/run.sh 60          # every target, a minute each, what .ci/run does
 * bench/fuzz/campaign.sh        # ten minutes each, and 200,000 mutated chunks of real logs
 * }</pre>
 */
@NullMarked
package dev.hikeshi.fuzz;

import org.jspecify.annotations.NullMarked;
