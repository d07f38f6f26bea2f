/**
 * Finds which of many texts stand in one value, in one pass over the value.
 *
 * <p>A rule set asks of one field, such as {@code CommandLine}, for thousands of texts. Asking for
 * one after the other would read the value thousands of times. {@link
 * dev.hikeshi.detection.literal.LiteralIndex} reads it once:
 *
 * <pre>{@code
 * LiteralIndex index = LiteralIndex.of(List.of(
 *         new Literal("\\powershell.exe", Shape.ENDS),
 *         new Literal("mimikatz", Shape.CONTAINS)));
 * index.find(folded, length, literal -> ...);
 * }</pre>
 *
 * <ul>
 *   <li>Whole texts, starts and ends: the hash of what was read so far is looked up wherever a text
 *       of that length exists ({@link dev.hikeshi.detection.literal.EdgeTable}).
 *   <li>Texts anywhere: each stands in a table under four of its characters, those that are rarest
 *       among all the texts; a bitmap answers for most places that none of them is there ({@link
 *       dev.hikeshi.detection.literal.GramTable}). Texts of two or three characters stand under
 *       two.
 * </ul>
 *
 * <p>Every hit of a table is compared character by character, so nothing is found that is not
 * there. The work is one step a character and one comparison a hit; a value built to hit often
 * costs the sum of the lengths of the texts at each place, no more. The twin that asks one after
 * the other is in the tests.
 */
@NullMarked
package dev.hikeshi.detection.literal;

import org.jspecify.annotations.NullMarked;
