package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Provider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the ids of a company file are called by people. */
final class Names {
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Provider> providers = new HashMap<>();
    private final Map<String, AssetGroup> groups = new HashMap<>();

    Names(Company company) {
        company.people().forEach(person -> people.put(person.id(), person));
        company.providers().forEach(provider -> providers.put(provider.id(), provider));
        company.groups().forEach(group -> groups.put(group.id(), group));
    }

    Words bearer(Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPerson person -> person(person.person());
            case Bearer.OfProvider provider ->
                    Optional.ofNullable(providers.get(provider.provider()))
                            .map(Provider::name)
                            .orElse(Words.same(provider.provider()));
            case Bearer.Machine machine -> new Words("機械(Hikeshi)", "the machine (Hikeshi)");
        };
    }

    /**
     * The name behind {@code provider:ID}, {@code person:ID}, {@code staff:ID}, {@code other:NAME}
     * or {@code machine}.
     */
    Words bearer(String id) {
        if (id.startsWith("provider:")) {
            return bearer(new Bearer.OfProvider(id.substring("provider:".length())));
        }
        if (id.equals("machine")) {
            return bearer(new Bearer.Machine());
        }
        String name = id.substring(id.indexOf(':') + 1);
        return id.startsWith("other:") ? Words.same(name) : person(name);
    }

    Words person(String id) {
        Person person = people.get(id);
        if (person == null) {
            return Words.same(id);
        }
        Words name = person.name();
        Words role = person.role();
        return new Words(
                name.ja() + (role.ja().isEmpty() ? "" : "(" + role.ja() + ")"),
                name.en() + (role.en().isEmpty() ? "" : " (" + role.en() + ")"));
    }

    Words asset(String id) {
        if (id.startsWith("unlisted:")) {
            String host = id.substring("unlisted:".length());
            return new Words(host + "(会社ファイルに無い機器)", host + " (not in the company file)");
        }
        AssetGroup group = groups.get(id);
        return group == null ? Words.same(id) : group.name();
    }
}
