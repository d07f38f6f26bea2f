package dev.hikeshi.company;

import java.time.Instant;

/**
 * A time that belongs to a person.
 *
 * @param person the person's id
 * @param from begin
 * @param to end, exclusive
 */
record Turn(String person, Instant from, Instant to) {}
