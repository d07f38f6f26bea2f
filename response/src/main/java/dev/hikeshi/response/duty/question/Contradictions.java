package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds clauses of one contract that cannot both hold. */
public final class Contradictions {
    private static final Duration AHEAD = Duration.ofDays(400);
    private final Reading reading;
    private final Instant ends;

    private Contradictions(Reading reading) {
        this.reading = reading;
        this.ends = reading.now.plus(AHEAD);
    }

    /**
     * Every pair, by contract, clauses and duty, in the coming 400 days.
     *
     * <p>Both clauses must be plain, bought and proved in writing, be in force at one instant, and
     * reach one group at one severity in modes that exclude each other: one refuses what the other
     * does or sells, one acts by itself where the other waits for consent, one includes what the
     * other sells.
     */
    public static List<Contradiction> of(Company company, Instant now) {
        List<Contradiction> found = new ArrayList<>();
        LocalDate today = Reading.today(company, now);
        company.contracts().stream()
                .filter(contract -> Reading.isAlive(contract, today))
                .sorted(Comparator.comparing(Contract::id))
                .map(contract -> new Contradictions(new Reading(company, contract, now)))
                .forEach(one -> one.pairs(found));
        return found;
    }

    private void pairs(List<Contradiction> found) {
        List<Clause> clauses =
                reading.plain.stream()
                        .filter(Clause::bought)
                        .sorted(Comparator.comparing(Clause::id))
                        .toList();
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = i + 1; j < clauses.size(); j++) {
                pair(clauses.get(i), clauses.get(j), found);
            }
        }
    }

    private void pair(Clause one, Clause other, List<Contradiction> found) {
        TreeSet<DutyId> duties = new TreeSet<>(one.duties());
        duties.retainAll(other.duties());
        List<String> assets = assets(one, other);
        boolean meet =
                !assets.isEmpty() || (reading.company.groups().isEmpty() && !duties.isEmpty());
        if (duties.isEmpty() || !meet || neverTogether(one, other)) {
            return;
        }
        SortedMap<Severity, Instant> when = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            if (severity.atLeast(least(one)) && severity.atLeast(least(other))) {
                collision(one, other, severity).ifPresent(at -> when.put(severity, at));
            }
        }
        Optional<Instant> first = when.values().stream().min(Instant::compareTo);
        for (DutyId duty : first.isPresent() ? duties : new TreeSet<DutyId>()) {
            found.add(
                    new Contradiction(
                            reading.contract.id(),
                            one.id(),
                            other.id(),
                            duty,
                            assets,
                            new TreeSet<>(when.keySet()),
                            first.orElseThrow(),
                            why(one, other, duty, when.lastKey(), first.orElseThrow())));
        }
    }

    private List<String> assets(Clause one, Clause other) {
        return reading.company.groups().stream()
                .filter(group -> reaches(one, group) && reaches(other, group))
                .map(AssetGroup::id)
                .toList();
    }

    private static boolean reaches(Clause clause, AssetGroup group) {
        return clause.assets().selects(group)
                && clause.exclusions().stream()
                        .filter(out -> !out.isByTime() && out.fact() == null)
                        .noneMatch(out -> out.assets() != null && out.assets().selects(group));
    }

    /** One wants a fact that the other rules out. */
    private static boolean neverTogether(Clause one, Clause other) {
        SortedMap<String, String> left = one.trigger().requiresFacts();
        SortedMap<String, String> right = other.trigger().requiresFacts();
        boolean apart =
                left.entrySet().stream()
                        .anyMatch(
                                fact ->
                                        right.containsKey(fact.getKey())
                                                && !fact.getValue()
                                                        .equals(right.get(fact.getKey())));
        return apart || rulesOut(one, right) || rulesOut(other, left);
    }

    private static boolean rulesOut(Clause clause, SortedMap<String, String> facts) {
        return clause.exclusions().stream()
                .anyMatch(
                        out ->
                                out.fact() != null
                                        && Objects.equals(facts.get(out.fact()), out.value()));
    }

    private Severity least(Clause clause) {
        String grade = clause.trigger().grade();
        return grade == null
                ? clause.trigger().atLeast()
                : reading.contract.grades().getOrDefault(grade, Severity.CRITICAL);
    }

    /** The first instant at which the two modes exclude each other. */
    private Optional<Instant> collision(Clause one, Clause other, Severity severity) {
        Instant at = reading.now;
        while (at != null && at.isBefore(ends)) {
            Mode left = mode(one, severity, at);
            Mode right = mode(other, severity, at);
            if (left != null && right != null && collide(one, left, other, right)) {
                return Optional.of(at);
            }
            at = next(one, other, severity, at);
        }
        return Optional.empty();
    }

    private @Nullable Instant next(Clause one, Clause other, Severity severity, Instant at) {
        Instant next = null;
        for (Clause clause : List.of(one, other)) {
            for (Instant change : changes(clause, severity, at)) {
                next = next == null || change.isBefore(next) ? change : next;
            }
        }
        return next;
    }

    private List<Instant> changes(Clause clause, Severity severity, Instant at) {
        List<Instant> changes = new ArrayList<>();
        LocalDate first = clause.from() == null ? reading.contract.starts() : clause.from();
        changes.add(midnight(first));
        if (clause.to() != null) {
            changes.add(midnight(clause.to().plusDays(1)));
        }
        Hours hours = clause.at(severity).hours();
        if (hours != null) {
            hours.nextChange(at).ifPresent(changes::add);
        }
        changes.removeIf(change -> !change.isAfter(at));
        return changes;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(reading.company.zone()).toInstant();
    }

    /** What the clause says at that instant; null: it is not in force, or says nothing. */
    private @Nullable Mode mode(Clause clause, Severity severity, Instant at) {
        LocalDate day = at.atZone(reading.company.zone()).toLocalDate();
        LocalDate first = clause.from() == null ? reading.contract.starts() : clause.from();
        LocalDate last = clause.to() == null ? day : clause.to();
        LocalDate end = reading.contract.lastDay().orElse(day);
        if (day.isBefore(first) || day.isAfter(last) || day.isAfter(end)) {
            return null;
        }
        Window window = clause.at(severity);
        boolean open = window.hours() == null || window.hours().openAt(at);
        return open ? window.mode() : window.outside();
    }

    private static boolean collide(Clause one, Mode left, Clause other, Mode right) {
        return collides(one, left, right) || collides(other, right, left);
    }

    /** What goes beyond a meter may well be sold; an adviser may well refuse the act. */
    private static boolean collides(Clause clause, Mode mode, Mode against) {
        return switch (mode) {
            case REFUSES -> Reading.acts(against) || against == Mode.FOR_EXTRA_MONEY;
            case PERFORMS ->
                    against == Mode.WITH_CONSENT
                            || (against == Mode.FOR_EXTRA_MONEY && clause.meter() == null);
            case ON_REQUEST, WITH_CONSENT ->
                    against == Mode.FOR_EXTRA_MONEY && clause.meter() == null;
            case FOR_EXTRA_MONEY, ADVISES, NOTIFIES -> false;
        };
    }

    private Words why(Clause one, Clause other, DutyId duty, Severity severity, Instant at) {
        return CompanyWords.fill(
                new Words(
                        "「{0}」について、条項 {1}（{2}）は「{3}」、条項 {4}（{5}）は「{6}」と定めている",
                        "\"{0}\": clause {1} ({2}) says \"{3}\", clause {4} ({5}) says \"{6}\""),
                reading.words.duty(duty),
                Words.same(one.id()),
                place(one),
                said(one, severity, at),
                Words.same(other.id()),
                place(other),
                said(other, severity, at));
    }

    private Words said(Clause clause, Severity severity, Instant at) {
        Mode mode = mode(clause, severity, at);
        return CompanyWords.mode(mode == null ? clause.mode() : mode);
    }

    private static Words place(Clause clause) {
        return clause.evidence().stream()
                .filter(e -> e.kind().binds())
                .max(Comparator.comparing(Evidence::on))
                .map(Contradictions::place)
                .orElse(Words.same("?"));
    }

    private static Words place(Evidence evidence) {
        String document = evidence.document() == null ? evidence.by() : evidence.document();
        String page = evidence.page();
        return page == null
                ? Words.same(document)
                : new Words(document + " " + page + "ページ", document + " page " + page);
    }
}
