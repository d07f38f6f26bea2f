package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Exclusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts that the tests of a clause ask for, and the values seen of each. */
final class FactNames {
    private static final int BITS = 4;
    private static final int MOST_FACTS = 9;
    private static final int MOST_VALUES = (1 << BITS) - 1;

    private final String[] names;
    private final List<List<String>> values = new ArrayList<>();

    FactNames(Contract contract, Clause clause, DutyId duty) {
        TreeSet<String> asked = new TreeSet<>(clause.trigger().requiresFacts().keySet());
        if (clause.trigger().confirmed()) {
            asked.add(Facts.CONFIRMED);
        }
        for (Exclusion exclusion : clause.exclusions()) {
            add(exclusion.fact(), asked);
        }
        for (CustomerDuty one : clause.customerDuties()) {
            add(one.fact(), asked);
        }
        for (Disclaimer disclaimer : contract.disclaimers()) {
            if (disclaimer.about(duty)) {
                disclaimer.scenarios().forEach(scenario -> asked.add(Facts.of(scenario)));
            }
        }
        this.names = asked.toArray(String[]::new);
        asked.forEach(name -> values.add(new ArrayList<>()));
    }

    private static void add(@Nullable String fact, Set<String> to) {
        if (fact != null) {
            to.add(fact);
        }
    }

    /** A number for what the situation says about all of them; negative: too many to number. */
    long number(Situation situation, Instant inForceFrom) {
        if (names.length > MOST_FACTS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < names.length; i++) {
            String value = FactFinder.incident(names[i], situation, inForceFrom);
            int place = value == null ? 0 : place(values.get(i), value);
            if (place < 0) {
                return -1;
            }
            number = number << BITS | place;
        }
        return number;
    }

    private static int place(List<String> seen, String value) {
        int place = seen.indexOf(value);
        if (place < 0 && seen.size() < MOST_VALUES) {
            seen.add(value);
            place = seen.size() - 1;
        }
        return place < 0 ? -1 : place + 1;
    }
}
