/**
 * The commands' side of findings: which rules to load, running them over the logs, and {@code scan}
 * with its three output forms.
 */
@NullMarked
package dev.hikeshi.cli.finding;

import org.jspecify.annotations.NullMarked;
