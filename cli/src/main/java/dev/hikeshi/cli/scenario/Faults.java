package dev.hikeshi.cli.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every fault of one file before any is reported. */
final class Faults {
    private final String file;
    private final List<ScenarioFault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Place place, String expected, String what) {
        found.add(new ScenarioFault(file, place.line(), place.column(), expected, what));
    }

    void throwIfAny() throws ScenarioUnreadable {
        if (found.isEmpty()) {
            return;
        }
        found.sort(
                Comparator.comparingInt(ScenarioFault::line)
                        .thenComparingInt(ScenarioFault::column));
        throw new ScenarioUnreadable(found);
    }
}
