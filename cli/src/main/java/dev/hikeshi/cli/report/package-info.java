/**
 * Papers for people, as one HTML file without anything from outside, so that it can be mailed,
 * printed on A4 and kept as evidence.
 */
@NullMarked
package dev.hikeshi.cli.report;

import org.jspecify.annotations.NullMarked;
