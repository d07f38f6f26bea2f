/**
 * How far did it go, and what does it cost meanwhile?
 *
 * <p>{@link dev.hikeshi.response.scope.ScopeBoard#of} lists every asset of an incident with its
 * {@link dev.hikeshi.response.scope.AssetState} and the reasons; what nobody looked at is not
 * observed, which is not clear. {@link dev.hikeshi.response.scope.RunningLoss#of} counts what the
 * standstill has cost by the company's own figures.
 *
 * <p>Limits: the states come from the incident's events. No time that passes makes a state better.
 */
@NullMarked
package dev.hikeshi.response.scope;

import org.jspecify.annotations.NullMarked;
