package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One topic of the four questions in one contract: answered by clauses, or open.
 *
 * @param id stable, the id of its question
 * @param contract id of the contract
 * @param topic what it is about
 * @param answered true when the contract says something about it
 * @param clauses ids of the clauses that say it, or that leave it open; sorted
 * @param duties what would change hands with the answer
 * @param assets ids of the asset groups concerned, sorted
 * @param hoursPerYear for how many hours of the year it matters
 * @param text the question; for an answered topic what one could still read up
 */
public record Point(
        String id,
        String contract,
        Topic topic,
        boolean answered,
        List<String> clauses,
        SortedSet<DutyId> duties,
        List<String> assets,
        long hoursPerYear,
        Words text) {
    public Point {
        clauses = clauses.stream().distinct().sorted().toList();
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        assets = assets.stream().distinct().sorted().toList();
        if (hoursPerYear < 0) {
            throw new IllegalArgumentException("no such hours=" + hoursPerYear + " point=" + id);
        }
    }
}
