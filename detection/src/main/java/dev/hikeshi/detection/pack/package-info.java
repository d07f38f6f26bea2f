/**
 * The binary form in which compiled rules are kept: numbers, texts and arrays in a row, little end
 * first, each array and each text behind its length.
 *
 * <pre>{@code
 * PackOut out = new PackOut();
 * out.text("title");
 * out.ints(new int[] {1, 2});
 * out.section(inner -> inner.number(7));
 *
 * PackIn in = PackIn.of(out.bytes());
 * String title = in.text();
 * int[] numbers = in.ints();
 * PackIn later = in.section(); // nothing inside is read before it is asked for
 * }</pre>
 *
 * <p>There are no names and no types in it: who reads must ask in the order of who wrote. A {@link
 * dev.hikeshi.detection.pack.PackIn} never reads beyond its section; a length that does not fit is
 * an {@link java.nio.BufferUnderflowException} and no memory is taken for it. Whether bytes are
 * those that were written is for the owner of the file to see to.
 */
@NullMarked
package dev.hikeshi.detection.pack;

import org.jspecify.annotations.NullMarked;
