package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Control;
import dev.hikeshi.response.company.Guardrails;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the company lives from, what it has, and what the machine may do to it. */
final class AssetReader {
    private static final List<Verb> MACHINE_VERBS =
            List.of(
                    Verb.ISOLATE,
                    Verb.DISABLE_ACCOUNT,
                    Verb.BLOCK_ADDRESS,
                    Verb.KILL_PROCESS,
                    Verb.QUARANTINE_FILE,
                    Verb.SHUT_DOWN);

    /** Bounds of a machine that may do nothing. */
    private static final Guardrails NOTHING =
            new Guardrails(Set.of(), 0, Duration.ZERO, Duration.ZERO, true);

    private final Setting setting;

    AssetReader(Setting setting) {
        this.setting = setting;
    }

    BusinessFunction function(Section section) {
        Money nothing = new Money(BigDecimal.ZERO, setting.money().currency());
        return new BusinessFunction(
                section.id(),
                section.words("name"),
                section.need("loss_per_day", setting.money(), nothing),
                section.words("source"),
                setting.groups(section, "needs"),
                section.may("hours", setting.hours()),
                section.may("rto", DurationForm.DURATION),
                section.may("rpo", DurationForm.DURATION));
    }

    AssetGroup group(Section section) {
        List<String> hosts = section.each("hosts", HostPatterns.HOST);
        if (hosts.isEmpty() && section.at("hosts") == null) {
            section.warn(FaultCode.GROUP_WITHOUT_HOSTS, Texts.words("expected.hosts"), "");
        }
        return new AssetGroup(
                section.id(),
                section.words("name"),
                section.need("kind", Forms.choice(AssetGroup.Kind.class), AssetGroup.Kind.OTHER),
                hosts,
                Set.copyOf(section.each("tools", Forms.ID)),
                section.or("facts", AssetReader::facts, new TreeMap<>()),
                setting.groups(section, "depends_on"));
    }

    Control control(Section section) {
        return new Control(
                section.id(),
                section.need("value", Forms.FACT, ""),
                section.may("measured_on", Forms.DATE));
    }

    /** The policy when the file has no section {@code containment}. */
    static ContainmentPolicy noPolicy() {
        return new ContainmentPolicy(List.of(), NOTHING);
    }

    ContainmentPolicy policy(Section section) {
        Value rules = section.at("rules");
        if (rules != null && !rules.isSingle()) {
            Ids.unique(rules.items());
        }
        return new ContainmentPolicy(
                section.sections("rules", Shapes.RULE, this::rule),
                section.need("guardrails", Form.section(Shapes.GUARDRAILS, this::rails), NOTHING));
    }

    /** Facts, name to value. */
    static SortedMap<String, String> facts(Value value) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Value.Pair pair : value.pairs()) {
            String name = Forms.ID.read(pair.key());
            String fact = Forms.FACT.read(pair.value());
            if (name != null && fact != null) {
                facts.put(name, fact);
            }
        }
        return facts;
    }

    private ContainmentRule rule(Section section) {
        return new ContainmentRule(
                section.id(),
                section.need("verb", Forms.choice(MACHINE_VERBS), Verb.ISOLATE),
                section.need("assets", setting::assets, AssetSelector.EVERYTHING),
                section.need("at_least", Forms.choice(Severity.class), Severity.CRITICAL),
                section.may("hours", setting.hours()));
    }

    private Guardrails rails(Section section) {
        return new Guardrails(
                Set.copyOf(setting.groups(section, "never_touch")),
                section.need("max_per_hour", Forms.number(0, 100_000), 0),
                section.need("expiry", DurationForm.DURATION, Duration.ZERO),
                section.or("probation", DurationForm.DURATION, Duration.ZERO),
                section.yes("dry_run", false));
    }
}
