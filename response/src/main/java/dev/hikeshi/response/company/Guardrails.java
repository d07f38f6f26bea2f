package dev.hikeshi.response.company;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bounds of what the machine may do by itself.
 *
 * @param neverTouch ids of groups that it must leave alone
 * @param maxPerHour how many assets it may contain within one hour
 * @param expiry how long a containment lasts unless renewed
 * @param probation how long a released asset is watched
 * @param dryRun only say what would be done
 */
public record Guardrails(
        Set<String> neverTouch,
        int maxPerHour,
        Duration expiry,
        Duration probation,
        boolean dryRun) {

    public Guardrails {
        neverTouch = Collections.unmodifiableSortedSet(new TreeSet<>(neverTouch));
        if (maxPerHour < 0 || expiry.isNegative() || probation.isNegative()) {
            throw new IllegalArgumentException("guardrails must not be negative");
        }
    }
}
