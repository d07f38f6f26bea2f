/**
 * Chapter three, first half: how far it went.
 *
 * <p>{@link dev.hikeshi.forensics.SpreadCollector} looks at every event once and keeps what proves
 * a step from one machine to another. {@link dev.hikeshi.forensics.Spread} is worked out from that
 * and from the findings: edges in time order, a verdict for each asset with the rule and the
 * records behind it, candidates for the way in, and which logs were seen. {@link
 * dev.hikeshi.forensics.JoinKeys} says what a finding may share with others of its incident.
 *
 * <pre>{@code
 * SpreadCollector collector = new SpreadCollector();
 * events.forEach(collector::accept);
 * Spread spread = collector.spread(findings);
 * }</pre>
 *
 * <p>Rules of a verdict; the worst that holds counts:
 *
 * <ol>
 *   <li>compromised: a critical finding; an execution from a compromised host, or by an account in
 *       bad hands from a suspect one; a log cleared on a host that was already reached
 *   <li>compromised: it opened the session in which a critical finding lies, or it was reached and
 *       then went on with the same account or one in bad hands
 *   <li>compromised: replication asked by a person, a machine password reset by nobody, a
 *       privileged group changed by somebody in bad hands; the domain counts as lost
 *   <li>suspect: logged on to, in time order, from a compromised or suspect host
 *   <li>suspect: a high finding that nobody confirmed, or the source of its session
 *   <li>suspect: contacted by a compromised host, by a port through which machines are taken over
 *       or by a ticket, because no log proves what came of it
 *   <li>not observed: nothing was seen, or there is no log of it at all
 * </ol>
 *
 * <p>An account is in bad hands from the time it worked for the attack, or left credentials by an
 * interactive logon on a host that was compromised.
 *
 * <p>Limits. Logs alone never make an asset clear; that needs an examiner's checklist, so {@link
 * dev.hikeshi.forensics.Spread.State#CLEAR} is never given here. Coverage says first and last
 * record of each log, not every hole between. The same evidence in any order gives the same result;
 * more evidence may change names and so edges. A WinRM logon over Kerberos hides its source, which
 * is recovered from a ticket, a connection or another record of its session, else stays unknown.
 * Clock differences between hosts are not estimated. A NetBIOS name that is not the first label of
 * the domain gives an account two names. Addresses behind translation are taken as logged.
 */
@NullMarked
package dev.hikeshi.forensics;

import org.jspecify.annotations.NullMarked;
