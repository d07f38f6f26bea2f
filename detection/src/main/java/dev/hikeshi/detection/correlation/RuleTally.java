package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Which of the named rules have matched, in any order. */
final class RuleTally implements Tally {
    private final Correlation.When condition;
    private final Map<String, Integer> counts = new TreeMap<>();

    RuleTally(Correlation correlation) {
        this.condition = correlation.condition();
    }

    @Override
    public void add(Match match) {
        counts.merge(match.ruleId(), 1, Integer::sum);
    }

    @Override
    public void remove(Match match) {
        counts.computeIfPresent(match.ruleId(), (rule, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public boolean holds() {
        return switch (condition) {
            case Correlation.Bounds bounds -> bounds.hold(BigDecimal.valueOf(counts.size()));
            case Correlation.Expression expression -> expression.holds(counts.keySet());
        };
    }

    @Override
    public String result() {
        return String.join(", ", counts.keySet());
    }
}
