package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many different values the fields have; a match that lacks one of them does not count. */
final class ValueTally implements Tally {
    private final Correlation correlation;
    private final Map<List<String>, Integer> counts = new HashMap<>();

    ValueTally(Correlation correlation) {
        this.correlation = correlation;
    }

    private List<String> tuple(Match match) {
        List<String> values = new ArrayList<>();
        for (String field : correlation.fields()) {
            String value = match.values().get(correlation.field(field, match.ruleId()));
            if (value == null) {
                return List.of();
            }
            values.add(value.toLowerCase(Locale.ROOT));
        }
        return values;
    }

    @Override
    public void add(Match match) {
        List<String> tuple = tuple(match);
        if (!tuple.isEmpty()) {
            counts.merge(tuple, 1, Integer::sum);
        }
    }

    @Override
    public void remove(Match match) {
        counts.computeIfPresent(tuple(match), (tuple, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public boolean holds() {
        return ((Correlation.Bounds) correlation.condition())
                .hold(BigDecimal.valueOf(counts.size()));
    }

    @Override
    public String result() {
        return Integer.toString(counts.size());
    }
}
