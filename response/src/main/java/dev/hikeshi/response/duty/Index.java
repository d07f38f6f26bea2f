package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.ReleaseBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A company looked up: everything by id, the candidates by duty, the timetables. What was worked
 * out once is remembered. Not for several threads.
 */
final class Index {
    /** How many different lists of assets are remembered. */
    private static final int MOST_ASSETS = 1 << 12;

    final Company company;
    final Duties duties;
    final SortedMap<String, Colleague> people = new TreeMap<>();
    final List<Colleague> everybody;
    final SortedMap<String, Provider> providers = new TreeMap<>();
    final SortedMap<String, AssetGroup> groups = new TreeMap<>();

    /** The clauses by which a provider keeps the release to itself, by reference. */
    final List<Entry> releases = new ArrayList<>();

    private final Map<DutyId, List<Entry>> clauses = new HashMap<>();
    private final Map<Verb, List<ContainmentRule>> rules = new EnumMap<>(Verb.class);
    private final Map<DutyId, Candidates> candidates = new HashMap<>();
    private final Map<List<String>, Assets> assets = new HashMap<>();
    private final Map<LocalDate, Instant> begins = new HashMap<>();
    private final Map<Hours, Timetable> byEqualHours = new HashMap<>();
    private final IdentityHashMap<Hours, Timetable> byHours = new IdentityHashMap<>();

    /** A clause in its contract. */
    record Entry(Contract contract, Clause clause) {
        String reference() {
            return contract.id() + "/" + clause.id();
        }

        boolean keepsTheRelease() {
            return clause.release() != null && clause.release() != ReleaseBy.US;
        }
    }

    Index(Company company) {
        this.company = company;
        this.duties = Duties.of(company);
        SortedMap<String, Person> byId = new TreeMap<>();
        company.people().forEach(p -> byId.put(p.id(), p));
        byId.values().forEach(p -> people.put(p.id(), new Colleague(people.size(), p, this)));
        this.everybody = List.copyOf(people.values());
        company.providers().forEach(provider -> providers.put(provider.id(), provider));
        company.groups().forEach(group -> groups.put(group.id(), group));
        for (Contract contract : company.contracts()) {
            for (Clause clause : contract.clauses()) {
                Entry entry = new Entry(contract, clause);
                for (DutyId duty : clause.duties()) {
                    clauses.computeIfAbsent(duty, d -> new ArrayList<>()).add(entry);
                }
                if (entry.keepsTheRelease()) {
                    releases.add(entry);
                }
            }
        }
        releases.sort(Comparator.comparing(Entry::reference));
        company.policy().rules().stream()
                .sorted(Comparator.comparing(ContainmentRule::id))
                .forEach(r -> rules.computeIfAbsent(r.verb(), v -> new ArrayList<>()).add(r));
    }

    /** The clauses that speak of the duty. */
    List<Entry> clauses(DutyId duty) {
        return clauses.getOrDefault(duty, List.of());
    }

    /** The containment rules for the act, by id. */
    List<ContainmentRule> rules(Verb verb) {
        return rules.getOrDefault(verb, List.of());
    }

    /** Who comes into question for the duty. */
    Candidates candidates(DutyId duty) {
        Candidates known = candidates.get(duty);
        if (known == null) {
            known = new Candidates(this, duties.require(duty));
            candidates.put(duty, known);
        }
        return known;
    }

    Assets assets(List<String> ids) {
        Assets known = assets.get(ids);
        if (known == null) {
            boolean keep = assets.size() < MOST_ASSETS;
            known = new Assets(keep ? assets.size() : -1, ids, this);
            if (keep) {
                assets.put(ids, known);
            }
        }
        return known;
    }

    /** When a day begins where the company is. */
    Instant begins(LocalDate day) {
        return begins.computeIfAbsent(day, d -> d.atStartOfDay(company.zone()).toInstant());
    }

    Timetable timetable(Hours hours) {
        Timetable known = byHours.get(hours);
        if (known == null) {
            known = byEqualHours.computeIfAbsent(hours, Timetable::of);
            byHours.put(hours, known);
        }
        return known;
    }

    /** Our people of those ids, in that order, unknown ids left out. */
    List<Colleague> named(List<String> ids) {
        List<Colleague> found = new ArrayList<>();
        for (String id : ids) {
            Colleague one = people.get(id);
            if (one != null) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }
}
