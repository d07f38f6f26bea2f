package dev.hikeshi.response.duty;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.contract.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private final Memo<Panel> panels = new Memo<>();

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

    /** What was said about these assets at that severity; null: it is not remembered. */
    @Nullable Panel panel(Assets assets, Severity severity) {
        if (assets.number < 0) {
            return null;
        }
        long key = assets.number * 4L + ClauseReading.place(severity);
        Panel known = panels.get(key);
        if (known == null) {
            known = new Panel(clauses.size());
            panels.put(key, known);
        }
        return known;
    }
}
