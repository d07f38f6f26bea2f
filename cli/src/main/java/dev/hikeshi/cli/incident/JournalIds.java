package dev.hikeshi.cli.incident;

import dev.hikeshi.company.Nearest;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * The ids that a journal may name: those of the company file. A misspelt one is a fault of its
 * line, with the nearest that exists: a record under a wrong name would count for nobody, or worse,
 * close a duty.
 */
final class JournalIds {
    private static final String PERSON = "person:";
    private static final String PROVIDER = "provider:";

    private final Company company;
    private final List<String> people;
    private final List<String> providers;

    JournalIds(Company company) {
        this.company = company;
        this.people = company.people().stream().map(Person::id).toList();
        this.providers = company.providers().stream().map(Provider::id).toList();
    }

    /** Who acts: a person or provider of the company file, or the machine. */
    String bearer(JournalLine keys, String key) throws JournalLine.Malformed {
        String bearer = keys.text(key).replaceFirst("^staff:", PERSON);
        if (bearer.equals("machine")) {
            return bearer;
        }
        return known(key, bearer);
    }

    /** Whoever signs or clears; the prefix may be left out for a person. */
    String person(JournalLine keys, String key) throws JournalLine.Malformed {
        String named = keys.text(key);
        known(key, named.indexOf(':') < 0 ? PERSON + named : named.replaceFirst("^staff:", PERSON));
        return named;
    }

    /**
     * Whoever gives notice. Somebody of the staff need not stand in the company file, and anybody
     * may say {@code other:NAME}; but who says that a duty is done must be known.
     */
    String teller(JournalLine keys, boolean claims) throws JournalLine.Malformed {
        String by = keys.text("by");
        boolean anybody = by.matches("(staff|other):.+");
        if (claims && by.startsWith("other:")) {
            throw new JournalLine.Malformed("no_bearer", "by", by);
        }
        if (claims || !anybody) {
            known("by", by.replaceFirst("^staff:", PERSON));
        }
        return by;
    }

    String contract(JournalLine keys) throws JournalLine.Malformed {
        return one(
                "contract",
                keys.text("contract"),
                company.contracts().stream().map(Contract::id).toList());
    }

    /** A clause, or a meter whose overage is meant. */
    String clause(JournalLine keys, String contract) throws JournalLine.Malformed {
        List<String> ids = new ArrayList<>(meters(contract));
        contracts(contract).stream()
                .flatMap(one -> one.clauses().stream())
                .map(Clause::id)
                .forEach(ids::add);
        return one("clause", keys.text("clause"), ids);
    }

    String meter(JournalLine keys, String contract) throws JournalLine.Malformed {
        return one("meter", keys.text("meter"), meters(contract));
    }

    /** Groups of the company file, and hosts that stand in none. */
    List<String> assets(JournalLine keys) throws JournalLine.Malformed {
        List<String> named = keys.list("assets");
        List<String> groups = company.groups().stream().map(AssetGroup::id).toList();
        for (String asset : named) {
            if (!asset.startsWith("unlisted:")) {
                one("assets", asset, groups);
            }
        }
        return named;
    }

    private List<Contract> contracts(String id) {
        return company.contracts().stream().filter(one -> one.id().equals(id)).toList();
    }

    private List<String> meters(String contract) {
        return contracts(contract).stream()
                .flatMap(one -> one.meters().stream())
                .map(Meter::id)
                .toList();
    }

    private String known(String key, String bearer) throws JournalLine.Malformed {
        if (bearer.startsWith(PROVIDER)) {
            return PROVIDER + one(key, bearer.substring(PROVIDER.length()), providers);
        }
        if (bearer.startsWith(PERSON)) {
            return PERSON + one(key, bearer.substring(PERSON.length()), people);
        }
        throw new JournalLine.Malformed("no_bearer", key, bearer);
    }

    private static String one(String key, String id, List<String> known)
            throws JournalLine.Malformed {
        if (known.contains(id)) {
            return id;
        }
        String near = Nearest.of(id, known);
        if (near != null) {
            throw new JournalLine.Malformed("misspelt_id", key, id, near);
        }
        throw known.isEmpty()
                ? new JournalLine.Malformed("no_such_id", key, id)
                : new JournalLine.Malformed("unknown_id", key, id, String.join(", ", known));
    }
}
