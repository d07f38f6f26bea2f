/**
 * What may the machine do by itself, and how is it undone?
 *
 * <p>{@link dev.hikeshi.response.containment.ContainmentPlan#of} holds the open duties of an
 * incident against the company's containment policy and its guardrails: what would be done now, and
 * what is withheld, with every reason. It does nothing itself.
 *
 * <p>{@link dev.hikeshi.response.containment.ContainmentState} is the life of one act. Asked is not
 * accepted, and accepted is not effective: an effect is probed, not believed, and it can drift away
 * later. {@link dev.hikeshi.response.containment.ContainmentVerbs#undoing} names the way back of
 * every act.
 *
 * <p>Limits: a plan is true at one instant. Who carries it out asks again before each act, with the
 * number of assets contained within the hour.
 */
@NullMarked
package dev.hikeshi.response.containment;

import org.jspecify.annotations.NullMarked;
