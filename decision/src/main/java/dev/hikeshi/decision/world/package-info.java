/**
 * What we do not know: the inputs of the model with their sources, and one draw of all of them.
 *
 * <p>Every input is in {@code priors.yaml} with its range, its source, its bias and who could know
 * better. A company's own figure takes the place of a range; what was not replaced is listed.
 */
@NullMarked
package dev.hikeshi.decision.world;

import org.jspecify.annotations.NullMarked;
