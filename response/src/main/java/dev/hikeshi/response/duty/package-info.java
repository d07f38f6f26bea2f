/**
 * Who must do this duty now?
 *
 * <p>{@link dev.hikeshi.response.duty.DutyCatalogue} names the duties of an incident. {@link
 * dev.hikeshi.response.duty.Cover#next} answers one {@link dev.hikeshi.response.duty.Situation} at
 * one instant with a {@link dev.hikeshi.response.duty.Ladder}: every candidate bearer with its
 * answer, best first, and the instant until which nothing of it changes. The same function serves
 * the duty board of an incident, the coverage of a week and the simulation.
 *
 * <pre>{@code
 * Situation server = Situation.of(new DutyId("isolate_server"), Severity.HIGH, "servers");
 * Ladder ladder = Cover.next(company, server, now);
 * ladder.answer(); // "OwedWithConsent"
 * ladder.binds(); // false: nobody who may consent can be reached now
 * }</pre>
 *
 * <p>Limits: a duty about several asset groups is owed only when the promise reaches all of them;
 * ask group by group to split it. How many assets the machine contained within the hour is the
 * business of the containment package.
 */
@NullMarked
package dev.hikeshi.response.duty;

import org.jspecify.annotations.NullMarked;
