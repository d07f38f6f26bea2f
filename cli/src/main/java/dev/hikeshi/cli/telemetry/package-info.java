/**
 * The commands' side of telemetry: reading the logs that a user named, counting what was damaged,
 * showing progress on a terminal, and {@code dump}.
 */
@NullMarked
package dev.hikeshi.cli.telemetry;

import org.jspecify.annotations.NullMarked;
