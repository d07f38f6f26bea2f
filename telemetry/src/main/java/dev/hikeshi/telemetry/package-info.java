/**
 * Chapter one of the story: what the machines wrote down.
 *
 * <p>A reader turns one log into {@link dev.hikeshi.telemetry.Event events} and {@link
 * dev.hikeshi.telemetry.Damage damages}, pushed into a {@link dev.hikeshi.telemetry.TelemetrySink}
 * in the order of the log. Whatever the format was, an event answers the same questions: which
 * field, when, on which host, from which product, and which bytes it came from.
 *
 * <p>The formats stand in packages of their own; {@code telemetry.input} finds out which a file
 * has.
 *
 * <p>Limits: an event is a view. It may be kept, but keeping it keeps the block of bytes that it
 * was read from.
 */
@NullMarked
package dev.hikeshi.telemetry;

import org.jspecify.annotations.NullMarked;
