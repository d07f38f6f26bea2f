/** To be written. */
@NullMarked
package dev.hikeshi.company;

import org.jspecify.annotations.NullMarked;
