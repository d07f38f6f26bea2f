package dev.hikeshi.cli.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario file has faults; all of them are listed, in the order of the file. */
public final class ScenarioUnreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioFault> faults;

    ScenarioUnreadable(List<ScenarioFault> faults) {
        super(faults.stream().map(ScenarioFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, at least one. */
    public List<ScenarioFault> faults() {
        return faults;
    }
}
