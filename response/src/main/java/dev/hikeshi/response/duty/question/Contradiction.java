package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two clauses of one contract that say different things about the same case.
 *
 * @param contract id of the contract
 * @param one id of the clause that comes first by id
 * @param other id of the other one
 * @param duty the duty that both speak of
 * @param assets ids of the groups that both reach, sorted; empty: the company has none
 * @param severities those at which both hold
 * @param at the first instant from now at which they collide
 * @param why what each says, with its place in the paper
 */
public record Contradiction(
        String contract,
        String one,
        String other,
        DutyId duty,
        List<String> assets,
        SortedSet<Severity> severities,
        Instant at,
        Words why) {
    public Contradiction {
        assets = assets.stream().sorted().toList();
        severities = Collections.unmodifiableSortedSet(new TreeSet<>(severities));
    }
}
