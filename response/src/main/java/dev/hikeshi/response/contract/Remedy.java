package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What we get when a promise is broken, if we ask in time.
 *
 * @param id the remedy's id within the contract
 * @param clauses ids of the clauses it stands behind; empty: all
 * @param creditPercent credit in percent of the fee; null: none
 * @param cap most that is paid; null: no cap is written
 * @param claimsPerYear how often a year; null: no limit is written
 * @param claimWithin how long after the failure we may claim; null: no time is written
 * @param evidence what must be shown
 * @param paid how it is paid ({@code credit on the next term})
 */
public record Remedy(
        String id,
        Set<String> clauses,
        @Nullable Integer creditPercent,
        @Nullable Money cap,
        @Nullable Integer claimsPerYear,
        @Nullable Duration claimWithin,
        Words evidence,
        Words paid) {
    public Remedy {
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    }

    /** True when it stands behind that clause. */
    public boolean covers(String clause) {
        return clauses.isEmpty() || clauses.contains(clause);
    }
}
