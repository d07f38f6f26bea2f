package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who comes into question for one duty. */
final class Candidates {
    final Duty duty;

    /** Somebody with the skill, and why that is not enough. */
    record Able(Person person, WhyNot whyNot) {}

    /** Our people who are responsible, by id. */
    final List<Person> holders = new ArrayList<>();

    /** Our people who have the skill, by id. */
    final List<Able> able = new ArrayList<>();

    /** What the containment policy says of the act, by id. */
    final List<ContainmentRule> rules;

    /** The clauses, by provider and place. */
    final List<ClauseReading> clauses = new ArrayList<>();

    /** What is believed about it. */
    final List<Expectation> expectations;

    Candidates(Index index, Duty duty) {
        this.duty = duty;
        for (Person person : index.everybody) {
            if (person.holds().contains(duty.id())) {
                holders.add(person);
            }
            if (person.canDo().contains(duty.id())) {
                Reason why = Reason.named(ReasonCode.CAN_BUT_NOT_RESPONSIBLE, person.name());
                Bearer bearer = new Bearer.OfPerson(person.id());
                able.add(new Able(person, new WhyNot(bearer, null, List.of(why), null)));
            }
        }
        this.rules = duty.verb() == null ? List.of() : index.rules(duty.verb());
        for (Index.Entry entry : index.clauses(duty.id())) {
            clauses.add(new ClauseReading(index, entry.contract(), entry.clause(), duty));
        }
        clauses.sort(
                Comparator.comparing((ClauseReading c) -> c.bearer.id())
                        .thenComparing(c -> c.reference));
        this.expectations =
                index.company.expectations().stream()
                        .filter(expectation -> expectation.duty().equals(duty.id()))
                        .toList();
    }
}
