/**
 * What was agreed, and what follows from it for everybody.
 *
 * <p>From the same answers as in an incident ({@link dev.hikeshi.response.duty.Cover#next}): what
 * is left outside and what it costs on the day ({@link
 * dev.hikeshi.response.duty.agreement.PriceList}), who does what on one page ({@link
 * dev.hikeshi.response.duty.agreement.Split}), the manual of each party ({@link
 * dev.hikeshi.response.duty.agreement.Manual}), the chain of firms behind each asset group ({@link
 * dev.hikeshi.response.duty.agreement.Chain}), what a disclaimer takes away ({@link
 * dev.hikeshi.response.duty.agreement.Disclaimed}), and whether a warranty stands and until when
 * money must be claimed ({@link dev.hikeshi.response.duty.agreement.WarrantyStanding}, {@link
 * dev.hikeshi.response.duty.agreement.MoneyClock}).
 *
 * <pre>{@code
 * Split.of(company, "kaze", now).rows();
 * MoneyClock.of(company, Instant.parse("2026-11-21T17:00:00Z"), List.of());
 * }</pre>
 *
 * <p>Limits: tables and manuals look at the coming seven days and at severity high; other
 * severities are in the coverage cube.
 */
@NullMarked
package dev.hikeshi.response.duty.agreement;

import org.jspecify.annotations.NullMarked;
