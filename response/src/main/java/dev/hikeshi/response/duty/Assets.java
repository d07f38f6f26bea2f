package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The assets of a situation looked up, and who of us may do what on all of them. */
final class Assets {
    /** Tells the remembered ones apart; negative: too many were asked about to remember this. */
    final int number;

    final List<AssetGroup> groups;
    final List<String> unlisted;
    private final Index index;
    private final Map<Verb, List<Colleague>> mayAct = new EnumMap<>(Verb.class);

    /** What each of our people may spend, by their numbers. */
    private @Nullable List<List<Money>> limits;

    Assets(int number, List<String> ids, Index index) {
        this.number = number;
        this.index = index;
        List<AssetGroup> known = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String asset : ids) {
            AssetGroup group = index.groups.get(asset);
            if (group != null) {
                known.add(group);
            } else if (asset.startsWith(Situation.UNLISTED)) {
                others.add(asset.substring(Situation.UNLISTED.length()));
            } else {
                others.add(asset);
            }
        }
        this.groups = List.copyOf(known);
        this.unlisted = List.copyOf(others);
    }

    /** True when the selector reaches every asset. */
    boolean reaches(AssetSelector selector) {
        for (AssetGroup group : groups) {
            if (!selector.selects(group)) {
                return false;
            }
        }
        return unlisted.isEmpty() || selector.selectsUnlisted();
    }

    /** True when the person may do the act on every asset. */
    boolean mayAct(Colleague person, Verb verb) {
        return mayAct(verb).contains(person);
    }

    /** Our people who may do the act on every asset, by id. */
    List<Colleague> mayAct(Verb verb) {
        List<Colleague> known = mayAct.get(verb);
        if (known == null) {
            known = index.everybody.stream().filter(one -> authorised(one.person, verb)).toList();
            mayAct.put(verb, known);
        }
        return known;
    }

    private boolean authorised(Person person, Verb verb) {
        return person.authority().stream()
                .anyMatch(
                        authority ->
                                authority.verbs().contains(verb)
                                        && (verb != Verb.SPEND || authority.limit() != null)
                                        && reaches(authority.assets()));
    }

    /** What each of our people, by number, may spend on the assets. */
    List<List<Money>> limits() {
        List<List<Money>> known = limits;
        if (known == null) {
            known = index.everybody.stream().map(this::limits).toList();
            limits = known;
        }
        return known;
    }

    /** True when the person may spend that much on the assets. */
    boolean maySpend(Colleague person, Money price) {
        // A plain loop: this is asked for everybody and every price.
        List<Money> all = limits().get(person.number);
        for (int i = 0; i < all.size(); i++) {
            Money limit = all.get(i);
            if (limit.currency().equals(price.currency())
                    && limit.amount().compareTo(price.amount()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Money> limits(Colleague one) {
        List<Money> found = new ArrayList<>();
        for (Authority authority : one.person.authority()) {
            Money limit = authority.limit();
            if (authority.verbs().contains(Verb.SPEND)
                    && limit != null
                    && reaches(authority.assets())) {
                found.add(limit);
            }
        }
        return List.copyOf(found);
    }
}
