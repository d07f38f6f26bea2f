/**
 * Before an incident: {@code hikeshi coverage} shows who owes what at every hour of the year, and
 * {@code hikeshi contract} writes, checks and questions the contracts behind it.
 *
 * <p>Everything is judged by the kernel ({@code response.duty}); here it is asked and printed.
 */
@NullMarked
package dev.hikeshi.cli.duty;

import org.jspecify.annotations.NullMarked;
