/** To be written. */
@NullMarked
package dev.hikeshi.cli;

import org.jspecify.annotations.NullMarked;
