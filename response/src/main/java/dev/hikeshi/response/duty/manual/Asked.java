package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyAssets;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.ReasonCode;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.WhyNot;
import dev.hikeshi.response.duty.question.Week;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks about every duty, group and severity over one week and sorts the answers by party. */
final class Asked {
    private static final Set<ReasonCode> FOR_GOOD =
            EnumSet.of(ReasonCode.REFUSED, ReasonCode.ASSET_NOT_COVERED, ReasonCode.ENDED);
    private static final List<Severity> WORST_FIRST = List.of(Severity.values()).reversed();

    private final Company company;
    private final Instant now;
    private final Cover cover;
    private final Map<String, Clause> clauses = new HashMap<>();

    Asked(Company company, Instant now) {
        this.company = company;
        this.now = now;
        this.cover = new Cover(company);
        for (Contract contract : company.contracts()) {
            contract.clauses().forEach(one -> clauses.put(contract.id() + "/" + one.id(), one));
        }
    }

    private record Key(Part part, Bearer bearer, @Nullable String clause) {}

    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Duty duty : Duties.of(company).all()) {
            tasks.addAll(of(duty));
        }
        tasks.sort(Comparator.comparing(task -> task.duty().phase()));
        return tasks;
    }

    private List<Task> of(Duty duty) {
        Map<Key, Gathered> found = new LinkedHashMap<>();
        for (String asset : assets(duty)) {
            for (Severity severity : WORST_FIRST) {
                Situation situation =
                        asset.isEmpty()
                                ? Situation.of(duty.id(), severity)
                                : Situation.of(duty.id(), severity, asset);
                for (Week.Span span : Week.of(cover, situation, now)) {
                    see(found, span, asset, severity);
                }
            }
        }
        Comparator<Task> order =
                Comparator.comparing(Task::part)
                        .thenComparing(task -> task.bearer().id())
                        .thenComparing(task -> String.valueOf(task.clause()));
        return found.entrySet().stream()
                .filter(one -> !isDoneElsewhere(one.getKey(), one.getValue(), found))
                .map(one -> task(duty, one.getKey(), one.getValue()))
                .sorted(order)
                .toList();
    }

    /** The groups that the duty is about, one by one; an empty id: the company as a whole. */
    private List<String> assets(Duty duty) {
        boolean whole = DutyAssets.kinds(duty.id()).isEmpty() || company.groups().isEmpty();
        return whole
                ? List.of("")
                : DutyAssets.groups(company, duty.id()).stream()
                        .map(AssetGroup::id)
                        .sorted()
                        .toList();
    }

    private static void see(
            Map<Key, Gathered> found, Week.Span span, String asset, Severity severity) {
        Ladder ladder = span.ladder();
        for (Rung rung : ladder.rungs()) {
            for (Bearer bearer : rung.bearers()) {
                String clause = rung.footings().getFirst().clause();
                Key key = new Key(Part.of(rung), bearer, clause);
                found.computeIfAbsent(key, k -> new Gathered(rung, rung.reasons()))
                        .add(span, asset, severity, next(ladder, bearer));
            }
        }
        for (WhyNot why : ladder.whyNot()) {
            boolean forGood = why.reasons().stream().anyMatch(r -> FOR_GOOD.contains(r.code()));
            if (forGood && why.bearer() instanceof Bearer.OfProvider) {
                Key key = new Key(Part.DOES_NOT, why.bearer(), why.clause());
                found.computeIfAbsent(key, k -> new Gathered(null, why.reasons()))
                        .add(span, asset, severity, next(ladder, why.bearer()));
            }
        }
    }

    private static Next next(Ladder ladder, Bearer bearer) {
        return ladder.firstBesides(Set.of(bearer.id()))
                .map(
                        rung ->
                                new Next(
                                        rung.bearers(),
                                        rung.answer(),
                                        rung.binds(),
                                        rung.footings().isEmpty()
                                                ? null
                                                : rung.footings().getFirst().clause(),
                                        0))
                .orElse(new Next(List.of(), "OwedByNobody", false, null, 0));
    }

    /** One paper refuses what another one of the same party promises for the same assets. */
    private static boolean isDoneElsewhere(Key key, Gathered one, Map<Key, Gathered> found) {
        return key.part() == Part.DOES_NOT
                && found.entrySet().stream()
                        .filter(other -> other.getKey().part() == Part.DOES)
                        .filter(other -> other.getKey().bearer().equals(key.bearer()))
                        .anyMatch(other -> other.getValue().assets.containsAll(one.assets));
    }

    private Task task(Duty duty, Key key, Gathered one) {
        return new Task(
                duty,
                key.bearer(),
                key.part(),
                List.copyOf(one.assets),
                List.copyOf(one.severities),
                key.clause(),
                key.clause() == null ? null : clauses.get(key.clause()),
                one.rung,
                one.reasons,
                one.mostHours(),
                one.then());
    }
}
