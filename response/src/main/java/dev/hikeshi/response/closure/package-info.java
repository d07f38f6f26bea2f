/**
 * On what criteria is it over, and how is that proven later?
 *
 * <p>{@link dev.hikeshi.response.closure.ClosureCheck#of} holds an incident against written
 * criteria and names what is missing for each. It never says that the company is safe: when every
 * criterion is met, a named person may declare it.
 *
 * <p>{@link dev.hikeshi.response.closure.Ledger} writes the events of the incidents as lines of
 * which each carries the hash of the line before. Anyone can check them without Hikeshi: the hash
 * of a line is the SHA-256 of the UTF-8 text {@code prev}, line feed, {@code n}, line feed, {@code
 * event}, as they stand in the line.
 *
 * <p>Limits: a chain shows that no line was changed, removed or put in between. That its last lines
 * were cut off shows only when the last hash is kept elsewhere.
 */
@NullMarked
package dev.hikeshi.response.closure;

import org.jspecify.annotations.NullMarked;
