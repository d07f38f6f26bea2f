/**
 * Who must know what to do: the manuals of every party, and the chain of responsibility.
 *
 * <p>A {@link dev.hikeshi.response.duty.manual.Manuals} asks {@link
 * dev.hikeshi.response.duty.Cover} about every duty, asset group and severity over the coming week
 * and sorts the ladders by party: what a party does, sells, only tells, has only said, and does not
 * do, each with who comes then. Duties that fall due again and again become {@link
 * dev.hikeshi.response.duty.manual.Round}s with their dates; one that nobody recorded is late. A
 * {@link dev.hikeshi.response.duty.manual.Chain} puts maker, builder, maintainer, watchers,
 * responders and the company behind one asset group, with the lines where it changes hands.
 *
 * <pre>{@code
 * Manuals all = Manuals.of(company, now);
 * all.of(new Bearer.OfProvider("mamori"));
 * all.rounds().stream().filter(Round::isLate).toList();
 * Chain.of(company, now).getFirst().joints();
 * }</pre>
 *
 * <p>Limits: the coming week stands for the year, so a manual is printed anew when a contract or a
 * person changes. A record that a duty was done counts for all of its assets.
 */
@NullMarked
package dev.hikeshi.response.duty.manual;

import org.jspecify.annotations.NullMarked;
