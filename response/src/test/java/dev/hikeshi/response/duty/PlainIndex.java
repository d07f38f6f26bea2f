package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A company looked up: everything by id, the clauses by duty, and the last spell of every
 * timetable, because questions mostly walk forward in time. Not for several threads.
 */
final class PlainIndex {
    final Company company;
    final SortedMap<String, Person> people = new TreeMap<>();
    final SortedMap<String, Provider> providers = new TreeMap<>();
    final SortedMap<String, AssetGroup> groups = new TreeMap<>();
    private final Map<DutyId, List<Entry>> clauses = new HashMap<>();
    private final Map<LocalDate, Instant> begins = new HashMap<>();
    private final IdentityHashMap<Hours, PlainSpell> byHours = new IdentityHashMap<>();
    private final IdentityHashMap<Person, PlainSpell> byPerson = new IdentityHashMap<>();

    /** A clause in its contract. */
    record Entry(Contract contract, Clause clause) {}

    PlainIndex(Company company) {
        this.company = company;
        company.people().forEach(person -> people.put(person.id(), person));
        company.providers().forEach(provider -> providers.put(provider.id(), provider));
        company.groups().forEach(group -> groups.put(group.id(), group));
        for (Contract contract : company.contracts()) {
            for (Clause clause : contract.clauses()) {
                for (DutyId duty : clause.duties()) {
                    clauses.computeIfAbsent(duty, d -> new ArrayList<>())
                            .add(new Entry(contract, clause));
                }
            }
        }
    }

    /** The clauses that speak of the duty. */
    List<Entry> clauses(DutyId duty) {
        return clauses.getOrDefault(duty, List.of());
    }

    /** When a day begins where the company is. */
    Instant begins(LocalDate day) {
        return begins.computeIfAbsent(day, d -> d.atStartOfDay(company.zone()).toInstant());
    }

    PlainSpell spell(Hours hours, Instant at) {
        PlainSpell known = byHours.get(hours);
        if (known == null || !known.holds(at)) {
            known = PlainSpell.of(hours, at);
            byHours.put(hours, known);
        }
        return known;
    }

    PlainSpell spell(Person person, Instant at) {
        PlainSpell known = byPerson.get(person);
        if (known == null || !known.holds(at)) {
            known = PlainSpell.of(person, at);
            byPerson.put(person, known);
        }
        return known;
    }
}
