package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Provider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question with what it speaks of looked up. */
final class Setting {
    final Company company;
    final Situation situation;
    final Duty duty;
    final Instant now;
    final long second;
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
        this.second = now.getEpochSecond();
        this.horizon = new Horizon(now);
        this.assets = index.assets(situation.assets());
        this.groups = assets.groups;
        this.unlisted = assets.unlisted;
    }

    private Setting(Setting same, Instant now) {
        this.index = same.index;
        this.company = same.company;
        this.situation = same.situation;
        this.candidates = same.candidates;
        this.duty = same.duty;
        this.now = now;
        this.second = now.getEpochSecond();
        this.horizon = new Horizon(now);
        this.assets = same.assets;
        this.groups = same.groups;
        this.unlisted = same.unlisted;
    }

    /** The same question at another instant. */
    Setting at(Instant other) {
        return new Setting(this, other);
    }

    /** Our people by id. */
    List<Colleague> people() {
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
        return spell(index.timetable(hours));
    }

    /** Whether the person can act now; the horizon learns until when. */
    Spell spell(Colleague one) {
        return spell(one.timetable(duty.id()));
    }

    /** What the duty takes, in hours. */
    BigDecimal effortHours() {
        BigDecimal stated = situation.effortHours();
        return stated == null ? duty.effortHours(situation.hosts()) : stated;
    }

    /** The spell of the timetable now; the horizon learns until when. */
    Spell spell(Timetable timetable) {
        Spell spell = timetable.at(now);
        horizon.spell(spell);
        return spell;
    }

    /** The spells of these hours at any instant. */
    Timetable timetable(Hours hours) {
        return index.timetable(hours);
    }

    /** True when the selector reaches every asset of the situation. */
    boolean reaches(AssetSelector selector) {
        return assets.reaches(selector);
    }

    /** True when the selector reaches one of the assets, or the situation is about none. */
    boolean touches(AssetSelector selector) {
        return situation.assets().isEmpty()
                || groups.stream().anyMatch(selector::selects)
                || (!unlisted.isEmpty() && selector.selectsUnlisted());
    }

    /** True when the person may do the act on every asset of the situation. */
    boolean mayAct(Colleague person, Verb verb) {
        return assets.mayAct(person, verb);
    }

    /** True when the person may spend that much on the situation. */
    boolean maySpend(Colleague person, Money price) {
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
    @Nullable Reach firstOf(List<Colleague> some) {
        Colleague best = null;
        Instant first = null;
        for (Colleague person : some) {
            Instant from = spell(person).nextOpen(now);
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

    /** The clauses by which a provider keeps the release to itself, by reference. */
    List<Index.Entry> releases() {
        return index.releases;
    }

    /** Those ways to reach somebody. */
    ContactList contacts(List<Contact> some) {
        return new ContactList(some, index);
    }

    /** Our people of those ids, in that order, unknown ids left out. */
    List<Colleague> named(List<String> ids) {
        return index.named(ids);
    }
}
