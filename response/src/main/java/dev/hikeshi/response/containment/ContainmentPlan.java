package dev.hikeshi.response.containment;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyCatalogue;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situations;
import dev.hikeshi.response.duty.WhyNot;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.incident.RaisedDuty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the open duties of an incident against the containment policy. */
public final class ContainmentPlan {

    /** Most urgent first, so that the limit an hour is spent where it counts. */
    private static final Comparator<RaisedDuty> URGENCY =
            Comparator.comparing(RaisedDuty::severity, Comparator.reverseOrder())
                    .thenComparing(RaisedDuty::key);

    /** Accounts that a company can lock itself out with. */
    private static final Set<String> LAST_ADMINS =
            Set.of("administrator", "admin", "root", "krbtgt");

    private static final Words NO_RULE =
            new Words("封じ込め方針にこの操作の規則がない", "no rule of the policy lets it do this");
    private static final Words NOBODY_NAMED =
            new Words("対象の名前が分からない", "nobody has named what it is about");
    private static final Words LAST_ADMIN =
            new Words(
                    "最後の管理者を締め出すおそれがあり、人が確かめる",
                    "it may lock out the last administrator: a person must check");

    private final Company company;
    private final Guardrails guardrails;
    private final List<PlannedContainment> planned = new ArrayList<>();
    private int left;

    private ContainmentPlan(Company company, int containedThisHour) {
        this.company = company;
        this.guardrails = company.policy().guardrails();
        this.left = Math.max(0, guardrails.maxPerHour() - containedThisHour);
    }

    /**
     * What the machine may do now and what it must leave to people, most urgent first. Evaluated
     * now, carried out later: it changes nothing.
     *
     * @param containedThisHour how many assets the machine contained within the last 60 minutes, in
     *     all incidents
     */
    public static List<PlannedContainment> of(
            Company company, Incident incident, int containedThisHour, Instant now) {
        ContainmentPlan plan = new ContainmentPlan(company, containedThisHour);
        incident.duties().values().stream()
                .filter(duty -> duty.state() != DutyState.DONE)
                .sorted(URGENCY)
                .forEach(duty -> plan.consider(incident, duty, now));
        return List.copyOf(plan.planned);
    }

    private void consider(Incident incident, RaisedDuty duty, Instant now) {
        Verb verb = DutyCatalogue.find(duty.duty()).map(Duty::verb).orElse(null);
        if (verb == null || !ContainmentVerbs.contains(verb)) {
            return;
        }
        Ladder ladder = Cover.next(company, Situations.of(incident, duty).about(1), now);
        Act act = new Act(duty.duty(), verb, duty.asset(), duty.severity());
        List<String> targets = targets(incident, duty, verb);
        Optional<Footing> rule = ruleThatLets(ladder);
        if (rule.isEmpty()) {
            add(act, targets, null, hindrances(ladder));
        } else if (targets.isEmpty() && verb != Verb.SHUT_DOWN) {
            add(act, targets, null, List.of(NOBODY_NAMED));
        } else {
            spend(act, targets, name(rule.get()));
        }
    }

    /** As many targets as the limit an hour leaves; protected accounts never. */
    private void spend(Act act, List<String> targets, String rule) {
        List<String> guarded = targets.stream().filter(one -> isLastAdmin(act, one)).toList();
        List<String> open = targets.stream().filter(one -> !isLastAdmin(act, one)).toList();
        int room = Math.min(left, open.size());
        if (guarded.isEmpty() && open.isEmpty()) {
            add(act, open, rule, left > 0 ? List.of() : List.of(overLimit()));
            left = Math.max(0, left - 1);
            return;
        }
        if (room > 0) {
            add(act, open.subList(0, room), rule, List.of());
            left -= room;
        }
        if (room < open.size()) {
            add(act, open.subList(room, open.size()), null, List.of(overLimit()));
        }
        if (!guarded.isEmpty()) {
            add(act, guarded, null, List.of(LAST_ADMIN));
        }
    }

    private void add(Act act, List<String> targets, @Nullable String rule, List<Words> because) {
        PlannedContainment.Decision decision =
                !because.isEmpty()
                        ? PlannedContainment.Decision.WITHHELD
                        : guardrails.dryRun()
                                ? PlannedContainment.Decision.DRY_RUN
                                : PlannedContainment.Decision.ALLOWED;
        planned.add(
                new PlannedContainment(
                        act.duty(),
                        act.verb(),
                        act.asset(),
                        targets,
                        act.severity(),
                        rule,
                        decision,
                        because,
                        guardrails.expiry()));
    }

    private static Optional<Footing> ruleThatLets(Ladder ladder) {
        return ladder.rungs().stream()
                .filter(rung -> rung.bearers().contains(new Bearer.Machine()))
                .map(Rung::footings)
                .flatMap(List::stream)
                .findFirst();
    }

    private List<Words> hindrances(Ladder ladder) {
        List<Words> reasons =
                ladder.whyNot().stream()
                        .filter(no -> no.bearer() instanceof Bearer.Machine)
                        .map(WhyNot::reasons)
                        .flatMap(List::stream)
                        .map(reason -> reason.words(company.zone()))
                        .distinct()
                        .toList();
        return reasons.isEmpty() ? List.of(NO_RULE) : reasons;
    }

    /** The hosts, accounts or addresses that the act would be done to; none: nobody named any. */
    public static List<String> targets(Incident incident, RaisedDuty duty, Verb verb) {
        if (!duty.hosts().isEmpty()) {
            return List.copyOf(duty.openHosts());
        }
        return switch (verb) {
            case DISABLE_ACCOUNT -> accounts(incident);
            case BLOCK_ADDRESS -> addresses(incident);
            case ISOLATE,
                    RELEASE,
                    ENABLE_ACCOUNT,
                    UNBLOCK_ADDRESS,
                    KILL_PROCESS,
                    QUARANTINE_FILE,
                    RESTORE_FILE,
                    SHUT_DOWN,
                    SPEND,
                    CONSENT ->
                    List.of();
        };
    }

    /** Accounts of machines end with a dollar sign, and are left out. */
    private static List<String> accounts(Incident incident) {
        return incident.accounts().stream().filter(name -> !name.endsWith("$")).toList();
    }

    /** Private addresses carry the place that saw them, and are left out. */
    private static List<String> addresses(Incident incident) {
        return incident.keys().stream()
                .filter(key -> key.kind() == JoinKey.Kind.ADDRESS)
                .map(JoinKey::value)
                .filter(value -> value.indexOf('@') < 0 && value.indexOf('\\') < 0)
                .toList();
    }

    private static boolean isLastAdmin(Act act, String target) {
        String name = target.substring(target.lastIndexOf('\\') + 1);
        int at = name.indexOf('@');
        return act.verb() == Verb.DISABLE_ACCOUNT
                && LAST_ADMINS.contains(at < 0 ? name : name.substring(0, at));
    }

    private Words overLimit() {
        int limit = guardrails.maxPerHour();
        return new Words(
                "機械が一時間に触れてよい " + limit + " 台を超える",
                "more than the " + limit + " assets an hour that the machine may touch");
    }

    private static String name(Footing footing) {
        String clause = footing.clause();
        return clause == null ? "" : clause.substring(clause.indexOf('/') + 1);
    }

    private record Act(DutyId duty, Verb verb, String asset, Severity severity) {}
}
