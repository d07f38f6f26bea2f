package dev.hikeshi.response.duty.coverage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the stretches in which something lasts.
 *
 * <p>A case that arises in such a stretch waits for its end. It is late when that wait is longer
 * than the time allowed; so a stretch of length L counts max(0, L - allowed) hours late.
 */
final class Stint {
    private final Duration allowed;
    private @Nullable Instant since;
    private Duration total = Duration.ZERO;
    private Duration late = Duration.ZERO;

    Stint(Duration allowed) {
        this.allowed = allowed;
    }

    /** From that instant on it lasts, or does not; instants come in order. */
    void add(boolean lasts, Instant from) {
        if (lasts && since == null) {
            since = from;
        } else if (!lasts && since != null) {
            Duration length = Duration.between(since, from);
            total = total.plus(length);
            late = length.compareTo(allowed) > 0 ? late.plus(length.minus(allowed)) : late;
            since = null;
        }
    }

    /** How long it lasts in all. */
    Duration total() {
        return total;
    }

    /** How long a case that arises is late. */
    Duration late() {
        return late;
    }
}
