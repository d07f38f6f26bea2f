/**
 * Who is bound to act, over a whole year: the coverage cube.
 *
 * <p>A {@link dev.hikeshi.response.duty.coverage.Cube} holds, for every duty, asset group and
 * severity, the stretches of the next 365 days with the first answer of the ladder. It is made of
 * the same {@link dev.hikeshi.response.duty.Cover#next} that answers in an incident; it jumps from
 * change to change instead of asking hour by hour. {@link dev.hikeshi.response.duty.coverage.Week}
 * shows one row as an ordinary week with the days that differ from it. {@link
 * dev.hikeshi.response.duty.coverage.Gaps} lists what is missing, worst first.
 *
 * <pre>{@code
 * Cube cube = Cube.of(company, now);
 * cube.at(new DutyId("isolate_server"), "servers", Severity.HIGH, night).binds();
 * Gaps.of(cube).getFirst().why().en();
 * }</pre>
 *
 * <p>Limits: the cube asks about a case of which nothing is known but duty, group and severity: one
 * host, no fact of the incident, no meter used beyond what the company file says.
 */
@NullMarked
package dev.hikeshi.response.duty.coverage;

import org.jspecify.annotations.NullMarked;
