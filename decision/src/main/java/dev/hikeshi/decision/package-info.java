/**
 * Is it worth the money? Incidents are replayed against the real contracts, in many possible
 * worlds, and the options are compared on the same fires.
 *
 * <p>Outside are the worlds: what we do not know, such as how often somebody tries, how fast
 * intruders are, how much an EDR sees. Inside are the dice: when it happens, who is asleep. Every
 * draw has a key of its own, so that an option more or a thread more changes nobody else's figures.
 *
 * <p>Who acts is never decided here: the kernel answers that in simulated time.
 */
@NullMarked
package dev.hikeshi.decision;

import org.jspecify.annotations.NullMarked;
