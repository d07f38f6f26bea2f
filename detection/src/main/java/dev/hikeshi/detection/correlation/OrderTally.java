package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the named rules have matched in the order of their list. For each beginning of the list
 * it knows the latest match with which such a row began: a row that began earlier is never better.
 */
final class OrderTally implements Tally {
    private final List<String> rules;
    private final @Nullable Match[] begun; // by place in the list

    OrderTally(Correlation correlation) {
        this.rules = correlation.rules();
        this.begun = new Match[rules.size()];
    }

    @Override
    public void add(Match match) {
        for (int place = rules.size() - 1; place >= 0; place--) {
            if (rules.get(place).equals(match.ruleId())) {
                Match before = place == 0 ? match : begun[place - 1];
                begun[place] = before == null ? begun[place] : before;
            }
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // that very match, not one that looks like it
    public void remove(Match match) {
        for (int place = 0; place < begun.length; place++) {
            if (begun[place] == match) {
                begun[place] = null;
            }
        }
    }

    @Override
    public boolean holds() {
        return begun[begun.length - 1] != null;
    }

    @Override
    public String result() {
        return String.join(", ", rules);
    }
}
