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
    private static final int MOST_TIMED = 4;
    private static final int MOST_DATES = 15;
    private static final int SEVERITIES = Severity.values().length;

    /** Its place among the candidates of the duty. */
    final int place;

    final Contract contract;
    final Clause clause;
    final Bearer bearer;
    final String reference;
    final @Nullable String terms;
    final ContactList contacts;
    final List<Colleague> askers;
    final FactNames facts;
    private final Window[] windows = new Window[SEVERITIES];
    private final @Nullable Clock[] toAct = new Clock[SEVERITIES];
    private final @Nullable Clock[] toTell = new Clock[SEVERITIES];
    private final @Nullable Timetable[] openHours = new Timetable[SEVERITIES];
    private final List<Exclusion> timed;
    private final Instant[] dates;
    private final Instant begins;
    private final Memo<Judgement> judged = new Memo<>();

    ClauseReading(Index index, Contract contract, Clause clause, Duty duty, int place) {
        this.place = place;
        this.contract = contract;
        this.clause = clause;
        this.bearer = new Bearer.OfProvider(contract.provider());
        this.reference = contract.id() + "/" + clause.id();
        this.terms = contract.terms() == null ? null : contract.terms().sha256();
        Provider provider = index.providers.get(contract.provider());
        List<Contact> theirs = provider == null ? List.of() : provider.contacts();
        this.contacts =
                new ContactList(clause.channels().isEmpty() ? theirs : clause.channels(), index);
        this.askers = index.named(clause.consent().people());
        for (Severity severity : Severity.values()) {
            Window window = clause.at(severity);
            windows[place(severity)] = window;
            openHours[place(severity)] =
                    window.hours() == null ? null : index.timetable(window.hours());
            toAct[place(severity)] = Deadlines.toAct(clause, duty, severity);
            toTell[place(severity)] = Deadlines.toTell(clause, duty, severity);
        }
        this.timed = clause.exclusions().stream().filter(Exclusion::isByTime).toList();
        this.dates = dates(index);
        this.begins = index.begins(firstDay());
        this.facts = new FactNames(contract, clause, duty.id());
    }

    static int place(Severity severity) {
        return switch (severity) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
            case CRITICAL -> 3;
        };
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

    /** The clock by which they must act at that severity; null: no time is promised. */
    @Nullable Clock toAct(Severity severity) {
        return toAct[place(severity)];
    }

    /** The clock by which they must tell us at that severity; null: no time is promised. */
    @Nullable Clock toTell(Severity severity) {
        return toTell[place(severity)];
    }

    /** Whether its window is open now; null: it is open round the clock. */
    @Nullable Spell window(Setting setting) {
        Timetable hours = openHours[place(setting.situation.severity())];
        return hours == null ? null : setting.spell(hours);
    }

    /** What the tests say to this question, the window being as it is. */
    Judgement judge(Setting setting, @Nullable Spell window) {
        int passed = passed(setting);
        boolean open = window == null || window.open();
        long said = facts.number(setting.situation, begins);
        Panel panel = setting.panel;
        if (panel == null || said < 0 || timed.size() > MOST_TIMED || passed > MOST_DATES) {
            return new Judgement(this, new ClauseTests(setting, contract, clause).run());
        }
        if (said == 0 && timed.isEmpty()) {
            Judgement known = panel.of(place, passed, open);
            if (known == null) {
                known = new Judgement(this, new ClauseTests(setting, contract, clause).run());
                panel.remember(place, passed, open, dates.length, known);
            }
            return known;
        }
        return judge(setting, said << 5 | (passed << 1) | (open ? 1 : 0));
    }

    private Judgement judge(Setting setting, long hour) {
        long key = hour << 14 | setting.assets.number << 2;
        key |= place(setting.situation.severity());
        for (Exclusion exclusion : timed) {
            key = key << 1 | (ClauseTests.isInTime(exclusion, setting) ? 1 : 0);
        }
        Judgement known = judged.get(key);
        if (known == null) {
            known = new Judgement(this, new ClauseTests(setting, contract, clause).run());
            judged.put(key, known);
        }
        return known;
    }

    /** How many of the dates have passed; the horizon learns the next. */
    private int passed(Setting setting) {
        int passed = 0;
        while (passed < dates.length && dates[passed].getEpochSecond() <= setting.second) {
            passed++;
        }
        if (passed < dates.length) {
            setting.horizon.at(dates[passed]);
        }
        return passed;
    }
}
