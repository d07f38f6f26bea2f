/**
 * Waiting: the event kernel, the closed forms that it must agree with, and the analysts whom a
 * provider's customers share.
 */
@NullMarked
package dev.hikeshi.decision.queue;

import org.jspecify.annotations.NullMarked;
