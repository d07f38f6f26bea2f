/** Tests of the company file's reader. */
@NullMarked
package dev.hikeshi.company;

import org.jspecify.annotations.NullMarked;
