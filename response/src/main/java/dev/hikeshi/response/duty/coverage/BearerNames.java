package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What bearers are called in the company file. */
final class BearerNames {
    private final Map<String, Words> byId = new HashMap<>();

    BearerNames(Company company) {
        company.people().forEach(p -> byId.put(new Bearer.OfPerson(p.id()).id(), p.name()));
        company.providers().forEach(p -> byId.put(new Bearer.OfProvider(p.id()).id(), p.name()));
        byId.put(new Bearer.Machine().id(), new Words("機械", "the machine"));
    }

    /** Their names in the order of their ids; empty when there are none. */
    Words of(Collection<Bearer> bearers) {
        return ofIds(bearers.stream().map(Bearer::id).sorted(Comparator.naturalOrder()).toList());
    }

    Words ofIds(Collection<String> ids) {
        List<Words> names = ids.stream().map(id -> byId.getOrDefault(id, Words.same(id))).toList();
        return new Words(
                names.stream().map(Words::ja).collect(Collectors.joining("、")),
                names.stream().map(Words::en).collect(Collectors.joining(", ")));
    }
}
