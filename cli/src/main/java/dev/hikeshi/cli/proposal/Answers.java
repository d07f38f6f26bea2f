package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An answer to every question.
 *
 * @param values one for each field, in the one spelling that a field keeps
 * @param assumed the fields that nobody answered: their default stands
 */
record Answers(Map<Field, String> values, Set<Field> assumed) {

    Answers {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        assumed =
                assumed.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(assumed));
        if (values.size() != Field.values().length) {
            throw new IllegalArgumentException("not every question is answered: " + values);
        }
    }

    /** What is wrong with answers that are right one by one. */
    static List<Fault> contradictions(Map<Field, String> values) {
        List<Fault> faults = new ArrayList<>();
        int staff = number(values, Field.STAFF);
        int people = number(values, Field.IT_FULL) + number(values, Field.IT_HALF);
        if (values.containsKey(Field.STAFF) && people > staff) {
            faults.add(Fault.of("proposal-people", people, staff));
        }
        return faults;
    }

    private static int number(Map<Field, String> values, Field field) {
        return Integer.parseInt(values.getOrDefault(field, "0"));
    }

    String of(Field field) {
        return Optional.ofNullable(values.get(field)).orElseThrow();
    }

    boolean says(Field field, String word) {
        return of(field).equals(word);
    }

    boolean isYes(Field field) {
        return says(field, "yes");
    }

    int count(Field field) {
        return Integer.parseInt(of(field));
    }

    Promise promise() {
        return Promise.of(of(Field.PROMISE));
    }

    /** A comment at the end of the line when nobody answered; else nothing. */
    String mark(Field field, Texts texts) {
        return assumed.contains(field) ? "  " + texts.say("proposal.assumed") : "";
    }
}
