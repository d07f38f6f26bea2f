package dev.hikeshi.response.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import java.time.LocalDate;

/**
 * A record that a duty was done once.
 *
 * @param duty which one
 * @param on on which day
 * @param by who did it
 * @param evidence where the proof is kept; empty: none is kept
 */
public record Done(DutyId duty, LocalDate on, Bearer by, String evidence) {}
