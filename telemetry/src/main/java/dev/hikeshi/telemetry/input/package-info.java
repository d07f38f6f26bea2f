/**
 * From what the user named to a reader: folders, files, packed files, standard input.
 *
 * <pre>{@code
 * Telemetry.read(List.of(Path.of("logs")), sink);
 * }</pre>
 *
 * <p>Which format a file has is seen from its first bytes, not from its name. Packed files are read
 * as a stream within bounds, since an attacker may have packed them.
 *
 * <p>Limits: a packed file may hold packed files, those may not.
 */
@NullMarked
package dev.hikeshi.telemetry.input;

import org.jspecify.annotations.NullMarked;
