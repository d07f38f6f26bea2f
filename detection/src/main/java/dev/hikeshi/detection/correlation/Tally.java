package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;

/** What the matches of a window come to; kept up to date as they come and go. */
sealed interface Tally permits CountTally, ValueTally, NumberTally, RuleTally, OrderTally {

    /** The newest match. */
    void add(Match match);

    /** The oldest match; it has no part any more. */
    void remove(Match match);

    /** Whether the condition holds. */
    boolean holds();

    /** What it comes to, as text: a count, a sum, the rules that matched. */
    String result();

    static Tally of(Correlation correlation) {
        return switch (correlation.kind()) {
            case EVENT_COUNT -> new CountTally((Correlation.Bounds) correlation.condition());
            case VALUE_COUNT -> new ValueTally(correlation);
            case TEMPORAL -> new RuleTally(correlation);
            case TEMPORAL_ORDERED -> new OrderTally(correlation);
            case VALUE_SUM, VALUE_AVG, VALUE_MEDIAN, VALUE_PERCENTILE ->
                    new NumberTally(correlation);
        };
    }
}
