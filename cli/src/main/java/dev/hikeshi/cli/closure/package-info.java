/**
 * What can be shown later: {@code hikeshi ledger verify}.
 *
 * <p>{@code respond --out} writes the ledger; this package reads it again and says whether a line
 * was changed since. The form is written down in {@code docs/adr/0008-ledger.md}, so that nobody
 * needs Hikeshi to check it.
 */
@NullMarked
package dev.hikeshi.cli.closure;

import org.jspecify.annotations.NullMarked;
