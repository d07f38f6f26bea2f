/**
 * The main job: from logs, company file and journal to incidents with their duties.
 *
 * <p>{@code Responding} runs the story; its result is a {@link dev.hikeshi.cli.incident.Board},
 * which holds everything that a reader of the outputs may see, in both languages. The board on the
 * terminal, {@code incident.json}, the report and the status texts are all drawn from it, so they
 * cannot contradict each other.
 */
@NullMarked
package dev.hikeshi.cli.incident;

import org.jspecify.annotations.NullMarked;
