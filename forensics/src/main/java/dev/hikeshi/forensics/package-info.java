/**
 * How far it went: who logged on where, what ran, where the attacker came in.
 *
 * <p>{@link dev.hikeshi.forensics.SpreadCollector} looks at every event once and keeps what proves
 * a step from one machine to another. {@link dev.hikeshi.forensics.Spread} is worked out from that
 * and from the findings: edges in time order, a verdict for each asset with the rule and the
 * records behind it, and candidates for the way in.
 *
 * <pre>{@code
 * SpreadCollector collector = new SpreadCollector();
 * events.forEach(collector::accept);
 * Spread spread = collector.spread(findings);
 * }</pre>
 *
 * <p>Rules of a verdict, the first that holds: 1 a critical finding, or an execution from a
 * compromised host; 2 acts as the source of an account that the attacker holds; 4 was logged on to
 * from a compromised or suspect host after that host's first malicious time; 5 a high finding
 * nobody confirmed; 7 nothing was seen, and logs alone do not prove that there was nothing.
 *
 * <p>Limits: logs alone never make an asset clear; that needs an examiner's checklist. The same
 * evidence in any order gives the same result. A WinRM logon over Kerberos hides its source, which
 * is recovered only from a ticket request within five seconds.
 */
@NullMarked
package dev.hikeshi.forensics;

import org.jspecify.annotations.NullMarked;
