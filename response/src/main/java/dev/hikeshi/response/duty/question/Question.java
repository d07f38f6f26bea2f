package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing to ask a provider.
 *
 * @param id stable: contract, topic and, where the topic can come up twice, what it is about
 * @param contract id of the contract
 * @param provider id of the provider
 * @param topic what it is about
 * @param status how it stands
 * @param text the question as one would write it to the provider
 * @param depends what hangs on the answer, for us
 * @param clauses ids of the clauses that raise it, sorted
 * @param duties what would change hands with the answer
 * @param assets ids of the asset groups concerned, sorted
 * @param rank its place, 1 is worth most
 */
public record Question(
        String id,
        String contract,
        String provider,
        Topic topic,
        Status status,
        Words text,
        Words depends,
        List<String> clauses,
        SortedSet<DutyId> duties,
        List<String> assets,
        int rank) {
    public Question {
        clauses = clauses.stream().distinct().sorted().toList();
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        assets = assets.stream().distinct().sorted().toList();
        if (rank < 1) {
            throw new IllegalArgumentException("no such rank=" + rank + " question=" + id);
        }
    }
}
