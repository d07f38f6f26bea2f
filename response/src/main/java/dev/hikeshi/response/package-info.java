/**
 * The kernel: who must do what next, by when, at what price.
 *
 * <p>Pure records and functions. No input or output, no clock of its own, no library. The story
 * order of its packages is incident, duty, containment, scope, closure; {@code company} and {@code
 * contract} hold the facts that every one of them reads.
 */
@NullMarked
package dev.hikeshi.response;

import org.jspecify.annotations.NullMarked;
