/** Chapter two: what in the logs looks like an attack. */
@NullMarked
package dev.hikeshi.detection;

import org.jspecify.annotations.NullMarked;
