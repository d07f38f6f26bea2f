package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Role;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyAssets;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.agreement.Split;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the chain of every asset group together. */
final class Chains {
    /** The fact of an asset group that names its maker. */
    private static final String MAKER = "maker";

    private static final Set<Mode> IDLE = EnumSet.of(Mode.REFUSES, Mode.ADVISES);
    private final Company company;
    private final LocalDate today;
    private final Duties duties;
    private final Split split;

    Chains(Company company, Instant now) {
        this.company = company;
        this.today = now.atZone(company.zone()).toLocalDate();
        this.duties = Duties.of(company);
        this.split = Split.of(company, null, now);
    }

    List<Chain> all() {
        return company.groups().stream()
                .map(group -> new Chain(group.id(), links(group), runs(group)))
                .toList();
    }

    private List<Link> links(AssetGroup group) {
        List<Link> links = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Link.Holder> holders = new ArrayList<>();
            String maker = role == Role.MAKER ? group.facts().get(MAKER) : null;
            if (maker != null) {
                holders.add(
                        new Link.Holder(
                                Words.same(maker), null, null, null, Link.Standing.NAMED, true));
            }
            for (Contract contract : company.contracts()) {
                if (reaches(contract, group) && roles(contract, group).contains(role)) {
                    holders.add(holder(contract));
                }
            }
            holders.sort(Comparator.comparing(Link.Holder::standing));
            links.add(new Link(role, holders));
        }
        return links;
    }

    private Link.Holder holder(Contract contract) {
        Words name =
                company.providers().stream()
                        .filter(one -> one.id().equals(contract.provider()))
                        .map(Provider::name)
                        .findFirst()
                        .orElse(Words.same(contract.provider()));
        LocalDate last = contract.lastDay().orElse(null);
        return new Link.Holder(
                name,
                contract.id(),
                contract.starts(),
                last,
                standing(contract, last),
                !contract.roles().isEmpty());
    }

    private Link.Standing standing(Contract contract, @Nullable LocalDate last) {
        if (last != null && last.isBefore(today)) {
            return Link.Standing.ENDED;
        }
        boolean begun = contract.signed() && !contract.starts().isAfter(today);
        return begun ? Link.Standing.IN_FORCE : Link.Standing.NOT_YET;
    }

    /**
     * A contract reaches a group when it does something about it, or says its role and names it.
     */
    private static boolean reaches(Contract contract, AssetGroup group) {
        return contract.clauses().stream()
                .filter(clause -> !IDLE.contains(clause.mode()))
                .anyMatch(clause -> clause.assets().selects(group));
    }

    /** What the file says; where it says nothing, what the promises about the group make of it. */
    private Set<Role> roles(Contract contract, AssetGroup group) {
        if (!contract.roles().isEmpty()) {
            return contract.roles();
        }
        TreeSet<Role> roles = new TreeSet<>();
        for (Clause clause : contract.clauses()) {
            boolean does = !IDLE.contains(clause.mode()) && clause.bought();
            if (does && clause.assets().selects(group)) {
                clause.duties().forEach(duty -> role(duty, roles));
            }
        }
        return roles;
    }

    private void role(DutyId id, Set<Role> roles) {
        Duty duty = duties.require(id);
        boolean patches = id.id().startsWith("patch_");
        if (duty.phase() == Phase.DETECT) {
            roles.add(Role.SOC);
        } else if (patches || (duty.recurring() && !DutyAssets.kinds(id).isEmpty())) {
            roles.add(Role.MAINTAINER);
        } else if (duty.phase() == Phase.INVESTIGATE || duty.phase() == Phase.RECOVER) {
            roles.add(Role.RESPONDER);
        }
    }

    private List<Run> runs(AssetGroup group) {
        List<Run> runs = new ArrayList<>();
        for (Split.Row row : split.rows()) {
            if (row.assets().contains(group.id()) && !row.shares().isEmpty()) {
                Split.Share most = row.shares().getFirst();
                Bearer bound = most.side() == Split.Side.NOBODY ? null : most.bearer();
                Run.Step step =
                        new Run.Step(
                                row.duty(),
                                most.answer(),
                                most.clause(),
                                most.hours(),
                                most.bearer());
                boolean same = !runs.isEmpty() && Objects.equals(runs.getLast().bearer(), bound);
                List<Run.Step> steps =
                        new ArrayList<>(same ? runs.removeLast().steps() : List.of());
                steps.add(step);
                runs.add(new Run(bound, steps));
            }
        }
        return runs;
    }
}
