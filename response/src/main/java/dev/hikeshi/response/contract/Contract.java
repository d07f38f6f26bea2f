package dev.hikeshi.response.contract;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A contract or a proposal.
 *
 * @param id the contract's id
 * @param provider id of the provider
 * @param title for people
 * @param starts first day in force
 * @param ends last day in force; null: open
 * @param signed false: a proposal, which binds nobody
 * @param terms the paper; null: none
 * @param grades the provider's own grades in our severities; a grade that is not there has no map
 * @param meters quantities
 * @param clauses promises
 */
public record Contract(
        String id,
        String provider,
        Words title,
        LocalDate starts,
        @Nullable LocalDate ends,
        boolean signed,
        @Nullable Terms terms,
        SortedMap<String, Severity> grades,
        List<Meter> meters,
        List<Clause> clauses) {
    public Contract {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        meters = List.copyOf(meters);
        clauses = List.copyOf(clauses);
    }
}
