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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A clause read for one duty: what does not depend on the question, and how it looks. */
final class ClauseReading {
    /** How many looks and verdicts are remembered. */
    private static final int MOST = 1 << 10;

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

    /** The exclusions that hold at some hours only. */
    final List<Exclusion> timed;

    /** The first instant of its first day. */
    final Instant begins;

    private final long[] dates;
    private final Map<List<@Nullable Object>, Aspect> aspects = new HashMap<>();
    private final Map<Verdict, Judgement> judgements = new HashMap<>();

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
    private long[] dates(Index index) {
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
        return days.stream().map(index::begins).mapToLong(Instant::getEpochSecond).toArray();
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

    /** How it looks from the assets at the severity of a situation. */
    Aspect aspect(Setting setting) {
        int severity = place(setting.situation.severity());
        Window window = windows[severity];
        Timetable hours = openHours[severity];
        if (setting.assets.number < 0) {
            return new Aspect(this, window, hours);
        }
        if (aspects.size() >= MOST) {
            aspects.clear();
        }
        return aspects.computeIfAbsent(
                Sight.ofTests(this, setting), seen -> new Aspect(this, window, hours));
    }

    /** Runs the tests; equal verdicts are the same object. */
    Judgement judge(Setting setting) {
        if (judgements.size() >= MOST) {
            judgements.clear();
        }
        Verdict verdict = new ClauseTests(setting, contract, clause).run();
        return judgements.computeIfAbsent(verdict, v -> new Judgement(this, v));
    }

    /** The number with which of the exclusions hold at this hour. */
    long timedNow(Setting setting, long number) {
        long key = number;
        for (Exclusion exclusion : timed) {
            key = key << 1 | (ClauseTests.isInTime(exclusion, setting) ? 1 : 0);
        }
        return key;
    }

    /** How many dates change what the paper says. */
    int dates() {
        return dates.length;
    }

    /** How many of the dates have passed; the horizon learns the next. */
    int passed(Setting setting) {
        int passed = 0;
        while (passed < dates.length && dates[passed] <= setting.second) {
            passed++;
        }
        if (passed < dates.length) {
            setting.horizon.second(dates[passed]);
        }
        return passed;
    }
}
