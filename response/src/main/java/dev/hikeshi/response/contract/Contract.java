package dev.hikeshi.response.contract;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param identity who signed what with whom
 * @param renewal what happens at the end; null: not written
 * @param subcontractors who else does the work
 * @param remedies what we get for a broken promise
 * @param warranties money that comes after a loss
 * @param disclaimers where the provider takes back what it promised
 * @param roles what the provider is to the assets by this contract; empty: not said
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
        List<Clause> clauses,
        Identity identity,
        @Nullable Renewal renewal,
        List<Subcontractor> subcontractors,
        List<Remedy> remedies,
        List<Warranty> warranties,
        List<Disclaimer> disclaimers,
        Set<Role> roles) {
    public Contract {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        meters = List.copyOf(meters);
        clauses = List.copyOf(clauses);
        subcontractors = List.copyOf(subcontractors);
        remedies = List.copyOf(remedies);
        warranties = List.copyOf(warranties);
        disclaimers = List.copyOf(disclaimers);
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** A contract that does not say what the provider is to the assets. */
    public Contract(
            String id,
            String provider,
            Words title,
            LocalDate starts,
            @Nullable LocalDate ends,
            boolean signed,
            @Nullable Terms terms,
            SortedMap<String, Severity> grades,
            List<Meter> meters,
            List<Clause> clauses,
            Identity identity,
            @Nullable Renewal renewal,
            List<Subcontractor> subcontractors,
            List<Remedy> remedies,
            List<Warranty> warranties,
            List<Disclaimer> disclaimers) {
        this(
                id,
                provider,
                title,
                starts,
                ends,
                signed,
                terms,
                grades,
                meters,
                clauses,
                identity,
                renewal,
                subcontractors,
                remedies,
                warranties,
                disclaimers,
                Set.of());
    }

    /** A contract of which nothing but the promises is known. */
    public Contract(
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
        this(
                id,
                provider,
                title,
                starts,
                ends,
                signed,
                terms,
                grades,
                meters,
                clauses,
                Identity.UNKNOWN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The last day in force, renewals counted; empty: it goes on. */
    public Optional<LocalDate> lastDay() {
        if (ends == null) {
            return Optional.empty();
        }
        return renewal == null ? Optional.of(ends) : renewal.lastDay(ends);
    }
}
