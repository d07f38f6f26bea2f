/**
 * The commands: the whole story from a terminal.
 *
 * <p>{@code respond} is the main job. It reads the company file and the logs, lets the rules find
 * what looks like an attack, opens incidents, works out the spread, and asks the kernel who must do
 * each duty. {@code demo} does that with the example company. {@code scan} and {@code dump} are the
 * first two steps alone.
 *
 * <p>Every command returns 0 when it is done, 2 when arguments or files were unusable and nothing
 * was done, and 3 when it is done but some input was damaged. What a user can meet as an error is a
 * {@link dev.hikeshi.cli.Fault} with a stable code, in both languages.
 */
@NullMarked
package dev.hikeshi.cli;

import org.jspecify.annotations.NullMarked;
