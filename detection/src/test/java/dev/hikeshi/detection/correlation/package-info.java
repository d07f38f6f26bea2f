/** Tests of findings over time. */
@NullMarked
package dev.hikeshi.detection.correlation;

import org.jspecify.annotations.NullMarked;
