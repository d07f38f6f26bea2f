package dev.hikeshi.cli.scenario;

/**
 * A place in a scenario file.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) {}
