/**
 * Findings over time: so many in an hour, one behind the other, unusual sums.
 *
 * <pre>{@code
 * Correlator correlator = new Correlator(rules.correlations(), Correlator.Limits.WHOLE_LOG);
 * for (Event event : log) {
 *     for (Finding finding : detector.detect(event)) {
 *         List<Finding> more = correlator.add(finding);
 *     }
 * }
 * List<Finding> rest = correlator.finish();
 * }</pre>
 *
 * <p>A {@link dev.hikeshi.detection.correlation.Correlator} turns findings of the rules that
 * correlations name into {@link dev.hikeshi.detection.correlation.Match}es, puts them in the order
 * of their times and gives each to the {@link dev.hikeshi.detection.correlation.Window} of its
 * group. What a window counts or measures is a {@link dev.hikeshi.detection.correlation.Tally},
 * kept up to date as matches come and go. What the standard leaves open is decided in the project's
 * decision 14, "Rules over time".
 */
@NullMarked
package dev.hikeshi.detection.correlation;

import org.jspecify.annotations.NullMarked;
