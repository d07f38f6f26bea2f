/** To be written. */
@NullMarked
package dev.hikeshi.response;

import org.jspecify.annotations.NullMarked;
