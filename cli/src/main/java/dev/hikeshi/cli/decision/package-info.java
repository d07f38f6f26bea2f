/**
 * {@code decide}: is a service on offer worth its money?
 *
 * <p>Options are read over the company file, played by the module {@code decision}, and told three
 * times: {@code decision.json} for machines, {@code report.html} for who decides, {@code prompt.md}
 * for who wants to ask on. All three read the same {@link dev.hikeshi.cli.decision.Verdict}; the
 * chapters of the report are tables first, and a chart is a table drawn.
 */
@NullMarked
package dev.hikeshi.cli.decision;

import org.jspecify.annotations.NullMarked;
