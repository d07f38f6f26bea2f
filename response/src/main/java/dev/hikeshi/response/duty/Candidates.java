package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.contract.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who comes into question for one duty. */
final class Candidates {
    final Duty duty;

    /** Our people who are responsible, by id. */
    final List<Colleague> holders;

    /** Our people who have the skill, by id. */
    final List<Colleague> able;

    /** What the containment policy says of the act, by id. */
    final List<ContainmentRule> rules;

    /** The clauses, by provider and place. */
    final List<ClauseReading> clauses = new ArrayList<>();

    /** What is believed about it. */
    final List<Expectation> expectations;

    private final Memo<Aspect[]> aspects = new Memo<>();

    Candidates(Index index, Duty duty) {
        this.duty = duty;
        this.holders =
                index.everybody.stream()
                        .filter(one -> one.person.holds().contains(duty.id()))
                        .toList();
        this.able =
                index.everybody.stream()
                        .filter(one -> one.person.canDo().contains(duty.id()))
                        .toList();
        this.rules = duty.verb() == null ? List.of() : index.rules(duty.verb());
        List<Index.Entry> entries = new ArrayList<>(index.clauses(duty.id()));
        entries.sort(
                Comparator.comparing((Index.Entry e) -> e.contract().provider())
                        .thenComparing(e -> e.contract().id() + "/" + e.clause().id()));
        for (Index.Entry entry : entries) {
            clauses.add(
                    new ClauseReading(
                            index, entry.contract(), entry.clause(), duty, clauses.size()));
        }
        this.expectations =
                index.company.expectations().stream()
                        .filter(expectation -> expectation.duty().equals(duty.id()))
                        .toList();
    }

    /** How the clauses look from the situation's assets at its severity, in their order. */
    Aspect[] aspects(Setting setting) {
        int severity = ClauseReading.place(setting.situation.severity());
        int number = setting.assets.number;
        long key = number * 4L + severity;
        Aspect[] known = number < 0 ? null : aspects.get(key);
        if (known == null) {
            known = clauses.stream().map(one -> one.aspect(setting)).toArray(Aspect[]::new);
            if (number >= 0) {
                aspects.put(key, known);
            }
        }
        return known;
    }
}
