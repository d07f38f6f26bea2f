package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Deadline;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A disclaimer in one scenario, and what it takes away.
 *
 * @param contract id of the contract
 * @param provider id of the provider
 * @param disclaimer id of the disclaimer
 * @param effect what is left of the promise
 * @param scenario when it bites
 * @param text the words of the paper
 * @param changes the answers that change, by duty and group
 */
public record Disclaimed(
        String contract,
        String provider,
        String disclaimer,
        Disclaimer.Effect effect,
        Disclaimer.Scenario scenario,
        Words text,
        List<Change> changes) {
    public Disclaimed {
        changes = List.copyOf(changes);
    }

    /**
     * One answer that changes.
     *
     * @param duty the duty
     * @param assets ids of the asset groups, sorted; empty: the company has none
     * @param before the answer without the scenario
     * @param beforeBearer who bears it then; null: nobody
     * @param beforeBinds whether that binds
     * @param after the answer in the scenario
     * @param afterBearer who bears it then; null: nobody
     * @param afterBinds whether that binds
     * @param timeLost true when a promised time is gone
     */
    public record Change(
            DutyId duty,
            List<String> assets,
            String before,
            @Nullable Bearer beforeBearer,
            boolean beforeBinds,
            String after,
            @Nullable Bearer afterBearer,
            boolean afterBinds,
            boolean timeLost) {
        public Change {
            assets = List.copyOf(assets);
        }

        private boolean isChange() {
            return timeLost
                    || !before.equals(after)
                    || beforeBinds != afterBinds
                    || !Objects.equals(beforeBearer, afterBearer);
        }

        private Change on(List<String> groups) {
            return new Change(
                    duty,
                    groups,
                    before,
                    beforeBearer,
                    beforeBinds,
                    after,
                    afterBearer,
                    afterBinds,
                    timeLost);
        }
    }

    /**
     * Every disclaimer in each of its scenarios, by contract, disclaimer and scenario.
     *
     * <p>The question {@link Cover#next} is asked at {@code now}, at severity critical, once with
     * the scenario ruled out and once with it known; the disclaimer's own duties and groups only.
     */
    public static List<Disclaimed> of(Company company, Instant now) {
        Cover cover = new Cover(company);
        List<Disclaimed> all = new ArrayList<>();
        for (Contract contract : company.contracts()) {
            for (Disclaimer disclaimer : contract.disclaimers()) {
                for (Disclaimer.Scenario scenario : disclaimer.scenarios()) {
                    List<Change> changes = changes(company, cover, disclaimer, scenario, now);
                    all.add(one(contract, disclaimer, scenario, changes));
                }
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparing(Disclaimed::contract)
                                .thenComparing(Disclaimed::disclaimer)
                                .thenComparing(Disclaimed::scenario))
                .toList();
    }

    private static Disclaimed one(
            Contract contract,
            Disclaimer disclaimer,
            Disclaimer.Scenario scenario,
            List<Change> changes) {
        return new Disclaimed(
                contract.id(),
                contract.provider(),
                disclaimer.id(),
                disclaimer.effect(),
                scenario,
                disclaimer.text(),
                changes);
    }

    private static List<Change> changes(
            Company company,
            Cover cover,
            Disclaimer disclaimer,
            Disclaimer.Scenario scenario,
            Instant now) {
        List<Change> changes = new ArrayList<>();
        for (Duty duty : Duties.of(company).all()) {
            Grouped<Change> grouped = new Grouped<>();
            List<String> groups =
                    disclaimer.about(duty.id())
                            ? Grouped.groups(company, duty.id(), disclaimer.assets()::selects)
                            : List.of();
            for (String group : groups) {
                Situation bare = Situation.of(duty.id(), Severity.CRITICAL, Grouped.asset(group));
                String fact = Facts.of(scenario);
                Ladder before = cover.next(bare.knowing(fact, "no"), now);
                Ladder after = cover.next(bare.knowing(fact, "yes"), now);
                grouped.add(change(duty.id(), before, after), group);
            }
            grouped.each(
                    (change, alike) -> {
                        if (change.isChange()) {
                            changes.add(change.on(alike));
                        }
                    });
        }
        return changes;
    }

    private static Change change(DutyId duty, Ladder before, Ladder after) {
        return new Change(
                duty,
                List.of(),
                before.answer(),
                bearer(before),
                before.binds(),
                after.answer(),
                bearer(after),
                after.binds(),
                isTimed(before.first()) && !isTimed(after.first()));
    }

    private static @Nullable Bearer bearer(Ladder ladder) {
        List<Bearer> bearers = ladder.first().bearers();
        return bearers.isEmpty() ? null : bearers.getFirst();
    }

    private static boolean isTimed(Rung rung) {
        Deadline deadline =
                rung.footings().isEmpty() ? null : rung.footings().getFirst().deadline();
        return deadline != null && !deadline.isDefault();
    }
}
