/**
 * Papers for people: the A4 report and the two status texts.
 *
 * <p>First the answer in one sentence, then the reason, then the detail. The report is one file
 * without anything from outside, so that it can be mailed, printed and kept as evidence.
 */
@NullMarked
package dev.hikeshi.cli.report;

import org.jspecify.annotations.NullMarked;
