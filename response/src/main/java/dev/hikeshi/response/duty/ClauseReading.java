package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A clause read for one duty: what does not depend on the question, and what its tests said before.
 *
 * <p>The tests see of a question only: between which of the clause's dates it lies, which of its
 * hours are open, the severity, the assets and the facts that it names. Where all of these are the
 * same, the verdict is the same but for the instant at which the window opens again.
 */
final class ClauseReading {
    private static final int SEVERITIES = Severity.values().length;

    final Contract contract;
    final Clause clause;
    final Bearer bearer;
    final String reference;
    final @Nullable String terms;
    final List<Contact> contacts;
    final FactNames facts;
    private final Window[] windows = new Window[SEVERITIES];
    private final @Nullable Clock[] clocks = new Clock[SEVERITIES];
    private final List<Exclusion> timed;
    private final Instant[] dates;
    private final Instant begins;
    private final Memo<Judgement> judged = new Memo<>();

    ClauseReading(Index index, Contract contract, Clause clause, Duty duty) {
        this.contract = contract;
        this.clause = clause;
        this.bearer = new Bearer.OfProvider(contract.provider());
        this.reference = contract.id() + "/" + clause.id();
        this.terms = contract.terms() == null ? null : contract.terms().sha256();
        Provider provider = index.providers.get(contract.provider());
        List<Contact> theirs = provider == null ? List.of() : provider.contacts();
        this.contacts = clause.channels().isEmpty() ? theirs : clause.channels();
        for (Severity severity : Severity.values()) {
            windows[place(severity)] = clause.at(severity);
            clocks[place(severity)] = Deadlines.clock(clause, duty.id(), severity);
        }
        this.timed = clause.exclusions().stream().filter(Exclusion::isByTime).toList();
        this.dates = dates(index);
        this.begins = index.begins(firstDay());
        this.facts = new FactNames(contract, clause, duty.id());
    }

    private static int place(Severity severity) {
        return severity.compareTo(Severity.LOW);
    }

    private LocalDate firstDay() {
        return clause.from() == null ? contract.starts() : clause.from();
    }

    /** The first instants of the days on which what the paper says may change, in order. */
    private Instant[] dates(Index index) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(firstDay()));
        for (Evidence evidence : clause.evidence()) {
            if (evidence.kind().binds()) {
                days.add(evidence.on());
            }
        }
        LocalDate signed = contract.identity().signedOn();
        if (signed != null && contract.signed()) {
            days.add(signed);
        }
        LocalDate own = clause.to();
        LocalDate first = contract.ends();
        if (own != null) {
            days.add(own.plusDays(1));
        } else if (first != null) {
            // Where it is renewed, the first end is the day from which we say so.
            days.add(first.plusDays(1));
            contract.lastDay().ifPresent(last -> days.add(last.plusDays(1)));
        }
        return days.stream().map(index::begins).toArray(Instant[]::new);
    }

    /** What the paper says for that severity by the hour. */
    Window window(Severity severity) {
        return windows[place(severity)];
    }

    /** The clock that runs at that severity; null: no time is promised. */
    @Nullable Clock clock(Severity severity) {
        return clocks[place(severity)];
    }

    /** What the tests say to this question. */
    Judgement judge(Setting setting) {
        int passed = 0;
        while (passed < dates.length && !dates[passed].isAfter(setting.now)) {
            passed++;
        }
        if (passed < dates.length) {
            setting.horizon.at(dates[passed]);
        }
        Window window = window(setting.situation.severity());
        Spell spell = window.hours() == null ? null : setting.spell(window.hours());
        long key = facts.number(setting.situation, begins);
        if (key < 0 || setting.assets.number < 0 || timed.size() > 4 || passed > 7) {
            return new Judgement(this, new ClauseTests(setting, contract, clause).run());
        }
        key = key << 12 | setting.assets.number;
        key = key << 3 | passed;
        key = key << 2 | place(setting.situation.severity());
        key = key << 1 | (spell == null || spell.open() ? 1 : 0);
        for (Exclusion exclusion : timed) {
            key = key << 1 | (ClauseTests.isInTime(exclusion, setting) ? 1 : 0);
        }
        Judgement known = judged.get(key);
        if (known == null) {
            known = new Judgement(this, new ClauseTests(setting, contract, clause).run());
            judged.put(key, known);
        }
        return known.opensAgain(spell == null ? null : spell.opens());
    }
}
