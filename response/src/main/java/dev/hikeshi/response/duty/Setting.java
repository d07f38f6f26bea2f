package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Provider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question with what it speaks of looked up. */
final class Setting {
    final Company company;
    final Situation situation;
    final Duty duty;
    final Instant now;
    final Horizon horizon;
    final Assets assets;
    final List<AssetGroup> groups;
    final List<String> unlisted;
    final Candidates candidates;
    private final Index index;

    Setting(Index index, Situation situation, Instant now) {
        this.index = index;
        this.company = index.company;
        this.situation = situation;
        this.candidates = index.candidates(situation.duty());
        this.duty = candidates.duty;
        this.now = now;
        this.horizon = new Horizon(now);
        this.assets = index.assets(situation.assets());
        this.groups = assets.groups;
        this.unlisted = assets.unlisted;
    }

    /** Our people by id. */
    List<Person> people() {
        return index.everybody;
    }

    @Nullable Provider provider(String id) {
        return index.providers.get(id);
    }

    /** When a day begins where the company is. */
    Instant begins(LocalDate day) {
        return index.begins(day);
    }

    /** Whether these hours are open now; the horizon learns until when. */
    Spell spell(Hours hours) {
        Spell spell = index.timetable(hours).at(now);
        horizon.spell(spell);
        return spell;
    }

    /** Whether the person can act now; the horizon learns until when. */
    Spell spell(Person person) {
        Spell spell = index.timetable(person).at(now);
        horizon.spell(spell);
        return spell;
    }

    /** What the duty takes, in hours. */
    BigDecimal effortHours() {
        BigDecimal stated = situation.effortHours();
        return stated == null ? duty.effortHours(situation.hosts()) : stated;
    }

    /** The spells of these hours at any instant. */
    Timetable timetable(Hours hours) {
        return index.timetable(hours);
    }

    /** True when the selector reaches every asset of the situation. */
    boolean reaches(AssetSelector selector) {
        return assets.reaches(selector);
    }

    /** True when the person may do the act on every asset of the situation. */
    boolean mayAct(Person person, Verb verb) {
        return assets.mayAct(person, verb);
    }

    /** True when the person may spend that much on the situation. */
    boolean maySpend(Person person, Money price) {
        return assets.maySpend(person, price);
    }

    /**
     * A person and when the person can be reached.
     *
     * @param person the id
     * @param from at or after now
     */
    record Reach(String person, Instant from) {}

    /** Who of them can be reached first, within 400 days, ties by id; null: nobody. */
    @Nullable Reach firstOf(List<Person> some) {
        Person best = null;
        Instant first = null;
        for (Person person : some) {
            Instant from = spell(person).nextOpenOrNull(now);
            if (from == null) {
                continue;
            }
            int order = first == null ? -1 : from.compareTo(first);
            boolean byId = order == 0 && best != null && person.id().compareTo(best.id()) < 0;
            if (order < 0 || byId) {
                best = person;
                first = from;
            }
        }
        return best == null || first == null ? null : new Reach(best.id(), first);
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
