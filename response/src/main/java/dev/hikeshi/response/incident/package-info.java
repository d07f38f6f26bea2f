/**
 * What is going on: findings and notices that belong together, and what was done about them.
 *
 * <p>All open incidents of one company are one state, {@link
 * dev.hikeshi.response.incident.Incidents}, because a finding may open, join or merge them. {@code
 * Deciding} answers a {@link dev.hikeshi.response.incident.Command} with events or a refusal;
 * {@code Evolving} makes the next state of an event. The same events replay to the same state.
 *
 * <pre>{@code
 * Decision decision = Deciding.decide(state, command);
 * if (decision instanceof Decision.Accepted accepted) {
 *     state = Evolving.replay(state, accepted.events());
 * }
 * }</pre>
 *
 * <p>Every event of the story lives here, also those that later nouns cause: the loop of causes
 * runs through this list, never through imports.
 *
 * <p>Limits: an incident of one Windows domain takes in a host of another only after a logon that
 * links the two was reported.
 */
@NullMarked
package dev.hikeshi.response.incident;

import org.jspecify.annotations.NullMarked;
