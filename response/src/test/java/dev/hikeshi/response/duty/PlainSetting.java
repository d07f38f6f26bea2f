package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Provider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question with what it speaks of looked up. */
final class PlainSetting {
    final Company company;
    final Situation situation;
    final Duty duty;
    final Instant now;
    final PlainHorizon horizon;
    final List<AssetGroup> groups = new ArrayList<>();
    final List<String> unlisted = new ArrayList<>();
    private final PlainIndex index;

    PlainSetting(PlainIndex index, Situation situation, Instant now) {
        this.index = index;
        this.company = index.company;
        this.situation = situation;
        this.duty = DutyCatalogue.require(situation.duty());
        this.now = now;
        this.horizon = new PlainHorizon(now);
        for (String asset : situation.assets()) {
            AssetGroup group = index.groups.get(asset);
            if (group == null) {
                unlisted.add(
                        asset.startsWith(Situation.UNLISTED)
                                ? asset.substring(Situation.UNLISTED.length())
                                : asset);
            } else {
                groups.add(group);
            }
        }
    }

    /** Our people by id. */
    Iterable<Person> people() {
        return index.people.values();
    }

    @Nullable Provider provider(String id) {
        return index.providers.get(id);
    }

    /** When a day begins where the company is. */
    Instant begins(LocalDate day) {
        return index.begins(day);
    }

    /** The clauses that speak of the duty. */
    List<PlainIndex.Entry> clauses() {
        return index.clauses(duty.id());
    }

    /** Whether these hours are open now; the horizon learns until when. */
    PlainSpell spell(Hours hours) {
        PlainSpell spell = index.spell(hours, now);
        horizon.at(Optional.ofNullable(spell.end()));
        return spell;
    }

    /** Whether the person can act now; the horizon learns until when. */
    PlainSpell spell(Person person) {
        PlainSpell spell = index.spell(person.forDuty(duty.id()), now);
        horizon.at(Optional.ofNullable(spell.end()));
        return spell;
    }

    /** What the duty takes, in hours. */
    BigDecimal effortHours() {
        BigDecimal stated = situation.effortHours();
        return stated == null ? duty.effortHours(situation.hosts()) : stated;
    }

    /** True when the selector reaches every asset of the situation. */
    boolean reaches(AssetSelector selector) {
        return groups.stream().allMatch(selector::selects)
                && (unlisted.isEmpty() || selector.selectsUnlisted());
    }

    /** True when the selector reaches one of the assets, or the situation is about none. */
    boolean touches(AssetSelector selector) {
        return situation.assets().isEmpty()
                || groups.stream().anyMatch(selector::selects)
                || (!unlisted.isEmpty() && selector.selectsUnlisted());
    }

    /** True when the person may do the act on every asset of the situation. */
    boolean mayAct(Person person, Verb verb) {
        return person.authority().stream()
                .anyMatch(
                        authority ->
                                authority.verbs().contains(verb)
                                        && (verb != Verb.SPEND || authority.limit() != null)
                                        && reaches(authority.assets()));
    }

    /** True when the person may spend that much on the situation. */
    boolean maySpend(Person person, Money price) {
        return person.authority().stream()
                .anyMatch(authority -> allows(authority, price) && reaches(authority.assets()));
    }

    private static boolean allows(Authority authority, Money price) {
        Money limit = authority.limit();
        return authority.verbs().contains(Verb.SPEND)
                && limit != null
                && limit.currency().equals(price.currency())
                && limit.amount().compareTo(price.amount()) >= 0;
    }

    /**
     * A person and when the person can be reached.
     *
     * @param person the id
     * @param from at or after now
     */
    record Reach(String person, Instant from) {}

    /** Who of them can be reached first, within 400 days; ties by id. */
    Optional<Reach> firstOf(Iterable<Person> some) {
        List<Reach> reaches = new ArrayList<>();
        for (Person person : some) {
            spell(person).nextOpen(now).ifPresent(at -> reaches.add(new Reach(person.id(), at)));
        }
        return reaches.stream().min(Comparator.comparing(Reach::from).thenComparing(Reach::person));
    }

    /** The people of those ids, in that order, unknown ids left out. */
    List<Person> named(List<String> ids) {
        List<Person> found = new ArrayList<>();
        for (String id : ids) {
            Person person = index.people.get(id);
            if (person != null) {
                found.add(person);
            }
        }
        return found;
    }
}
