package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A step with both ends named. */
record Draft(
        String from,
        String to,
        Seen.Step step,
        Edge.Method method,
        Instant at,
        Edge.Confidence confidence,
        List<Origin> origins) {

    /** By time, then everything else that can differ. */
    static final Comparator<Draft> ORDER =
            Comparator.comparing(Draft::at)
                    .thenComparing(Draft::from)
                    .thenComparing(Draft::to)
                    .thenComparing(draft -> draft.step().side())
                    .thenComparing(draft -> draft.step().account())
                    .thenComparing(Draft::method)
                    .thenComparing(draft -> draft.step().strength())
                    .thenComparing(draft -> draft.step().logonId())
                    .thenComparing(draft -> draft.step().address())
                    .thenComparing(draft -> draft.step().name())
                    .thenComparing(draft -> draft.origins().getFirst(), Origins.ORDER);

    boolean isNamed() {
        return !from.equals(Edge.UNKNOWN);
    }

    Edge edge() {
        return new Edge(from, to, step.account(), method, at, step.strength(), confidence, origins);
    }

    Draft from(String source, Edge.Confidence sure) {
        return new Draft(source, to, step, method, at, sure, origins);
    }
}
