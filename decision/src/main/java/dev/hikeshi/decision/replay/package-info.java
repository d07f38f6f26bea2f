/**
 * One incident in simulated time.
 *
 * <p>The intruder moves from group to group, sensors report or do not, and whoever the kernel names
 * acts when the kernel says that they can. {@link dev.hikeshi.decision.replay.Desk} asks the kernel
 * and keeps each answer for as long as it holds.
 *
 * <p>Times are minutes since the beginning of the simulated year.
 *
 * <p>Limits: one intruder at a time; stolen data is seen by nobody while it leaves; a group is
 * compromised and contained as a whole.
 */
@NullMarked
package dev.hikeshi.decision.replay;

import org.jspecify.annotations.NullMarked;
