/** Tests of the Sigma rules; {@link dev.hikeshi.detection.MapEvent} serves other modules too. */
@NullMarked
package dev.hikeshi.detection;

import org.jspecify.annotations.NullMarked;
