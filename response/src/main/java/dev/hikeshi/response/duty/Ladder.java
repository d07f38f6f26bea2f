package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every candidate's answer, best first.
 *
 * @param now the instant asked about
 * @param rungs never empty
 * @param whyNot the candidates that are not on it, and why
 * @param until the first instant at which any of it may change by time alone; null: not in 400
 *     days. What counts from {@code now} (see {@link Deadline#runs}) moves along until then
 */
public record Ladder(Instant now, List<Rung> rungs, List<WhyNot> whyNot, @Nullable Instant until) {
    public Ladder {
        rungs = List.copyOf(rungs);
        whyNot = List.copyOf(whyNot);
        if (rungs.isEmpty() || (until != null && !until.isAfter(now))) {
            throw new IllegalArgumentException("no ladder now=" + now + " until=" + until);
        }
    }

    /** The first rung. */
    public Rung first() {
        return rungs.getFirst();
    }

    /** The first rung's type, as in the outputs. */
    public String answer() {
        return first().answer();
    }

    /** True when somebody is bound to act. */
    public boolean binds() {
        return first().binds();
    }

    /**
     * The first rung of which nobody has failed: where the first one does not answer by its
     * deadline, this one is asked.
     *
     * @param failed ids of the bearers who did not do it
     */
    public Optional<Rung> firstBesides(Set<String> failed) {
        return rungs.stream()
                .filter(rung -> rung.bearers().stream().noneMatch(b -> failed.contains(b.id())))
                .findFirst();
    }
}
