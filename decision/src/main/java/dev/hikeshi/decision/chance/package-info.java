/**
 * Chance: draws that have a key each, and the distributions they are read through.
 *
 * <p>A draw is a pure function of its key. Distributions are inverted, one uniform number a value,
 * so that the same draw stays the same draw when a parameter moves.
 */
@NullMarked
package dev.hikeshi.decision.chance;

import org.jspecify.annotations.NullMarked;
