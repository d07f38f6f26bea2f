package dev.hikeshi.decision;

/**
 * Who could take how much of the doubt about the difference away: shares of its variance that add
 * up to one (Shapley effects). All are zero where nothing is in doubt.
 *
 * @param vendor what the vendor knows
 * @param measure what can be measured at home
 * @param nobody what nobody knows
 * @param dice what knowing every input would leave: when it happens, and to whom
 */
public record Doubt(double vendor, double measure, double nobody, double dice) {}
