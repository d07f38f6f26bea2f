package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.math.BigDecimal;

/** How many matches there are. */
final class CountTally implements Tally {
    private final Correlation.Bounds bounds;
    private int count;

    CountTally(Correlation.Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void add(Match match) {
        count++;
    }

    @Override
    public void remove(Match match) {
        count--;
    }

    @Override
    public boolean holds() {
        return bounds.hold(BigDecimal.valueOf(count));
    }

    @Override
    public String result() {
        return Integer.toString(count);
    }
}
