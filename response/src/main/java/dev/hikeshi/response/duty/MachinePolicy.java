package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.Hours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The containment policy as a candidate: the machine acts where a rule of it lets it. */
final class MachinePolicy {

    /** Acts that need an agent on the host. */
    private static final Set<Verb> BY_AGENT =
            EnumSet.of(Verb.ISOLATE, Verb.KILL_PROCESS, Verb.QUARANTINE_FILE);

    private static final String AGENT = "edr";

    private final Setting setting;
    private final Guardrails guardrails;

    private MachinePolicy(Setting setting) {
        this.setting = setting;
        this.guardrails = setting.company.policy().guardrails();
    }

    static void judge(Draft draft) {
        new MachinePolicy(draft.setting).judgeRules(draft);
    }

    private void judgeRules(Draft draft) {
        Verb verb = setting.duty.verb();
        if (verb == null || (BY_AGENT.contains(verb) && setting.situation.assets().isEmpty())) {
            return;
        }
        List<WhyNot> no = new ArrayList<>();
        List<ContainmentRule> rules = setting.candidates.rules;
        for (ContainmentRule rule : rules) {
            List<Reason> out = hindrances(rule);
            if (out.isEmpty()) {
                draft.add(rung(rule));
                return;
            }
            no.add(new WhyNot(new Bearer.Machine(), reference(rule), out, end(out)));
        }
        no.forEach(draft::no);
    }

    private List<Reason> hindrances(ContainmentRule rule) {
        List<Reason> out = new ArrayList<>();
        for (AssetGroup group : setting.groups) {
            if (!rule.assets().selects(group)) {
                out.add(Reason.named(ReasonCode.ASSET_NOT_COVERED, group.name()));
            }
            if (guardrails.neverTouch().contains(group.id())) {
                out.add(Reason.named(ReasonCode.MACHINE_NEVER_TOUCH, group.name()));
            }
            if (BY_AGENT.contains(rule.verb()) && !group.tools().contains(AGENT)) {
                out.add(
                        new Reason(
                                ReasonCode.MACHINE_NO_TOOL,
                                List.of(group.name(), Labels.AGENT),
                                null));
            }
        }
        for (String host : setting.unlisted) {
            ReasonCode code =
                    BY_AGENT.contains(rule.verb())
                            ? ReasonCode.MACHINE_NO_TOOL
                            : ReasonCode.ASSET_UNLISTED;
            if (code == ReasonCode.MACHINE_NO_TOOL || !rule.assets().selectsUnlisted()) {
                out.add(Reason.of(code, host, AGENT.toUpperCase(Locale.ROOT)));
            }
        }
        limits(rule, out);
        return out;
    }

    private void limits(ContainmentRule rule, List<Reason> out) {
        if (!setting.situation.severity().atLeast(rule.atLeast())) {
            out.add(Labels.severityTooLow(setting.situation.severity(), rule.atLeast()));
        }
        if (setting.situation.hosts() > guardrails.maxPerHour()) {
            out.add(Reason.of(ReasonCode.MACHINE_LIMIT, "" + guardrails.maxPerHour()));
        }
        Hours hours = rule.hours();
        if (hours != null) {
            Spell spell = setting.spell(hours);
            if (!spell.open()) {
                out.add(Reason.of(ReasonCode.WINDOW_CLOSED).when(spell.opens()));
            }
        }
    }

    private Rung rung(ContainmentRule rule) {
        ReasonCode code =
                guardrails.dryRun() ? ReasonCode.MACHINE_DRY_RUN : ReasonCode.MACHINE_ACTS;
        Footing footing =
                new Footing(
                        new Bearer.Machine(),
                        null,
                        setting.now,
                        guardrails.dryRun()
                                ? null
                                : Deadlines.usual(
                                        setting, new Moment(setting.now, true), null, null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        reference(rule),
                        null,
                        List.of(),
                        List.of(Reason.of(code)));
        return guardrails.dryRun() ? new Rung.AdvisedOnly(footing) : new Rung.Owed(footing);
    }

    private static String reference(ContainmentRule rule) {
        return "policy/" + rule.id();
    }

    private static @Nullable Instant end(List<Reason> out) {
        return Draft.endOf(out);
    }
}
