/**
 * What the numbers say: exceedance, break-even, the value of knowing more, and which inputs drive
 * the difference.
 */
@NullMarked
package dev.hikeshi.decision.value;

import org.jspecify.annotations.NullMarked;
