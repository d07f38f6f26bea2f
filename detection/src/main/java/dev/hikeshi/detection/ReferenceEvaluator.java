package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates rules the slow and obvious way: each rule of the event's kind of log, one after the
 * other. What a faster engine finds is compared with what this one finds.
 *
 * <p>Safe for many threads.
 */
public final class ReferenceEvaluator {

    private final RuleIndex index;
    private final RegexOverruns overruns = new RegexOverruns();

    public ReferenceEvaluator(RuleSet rules) {
        this.index = new RuleIndex(rules.compiled(), LogSourceTable.bundled());
    }

    /** The rules that match the event, each at most once, in the order of the rules. */
    public List<Finding> evaluate(Event event) {
        List<? extends RuleIndex.Routed<?>> candidates = index.rulesFor(event);
        if (candidates.isEmpty()) {
            return List.of();
        }
        EventFields fields = EventFields.of(event, overruns);
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (RuleIndex.Routed<?> candidate : candidates) {
            Rule rule = candidate.rule().rule();
            EventFields seen = fields.through(renames(candidate.route()));
            if (!findings.containsKey(rule.id()) && candidate.rule().detection().matches(seen)) {
                findings.put(rule.id(), finding(candidate.rule(), event, seen));
            }
        }
        return new ArrayList<>(findings.values());
    }

    /** How many regex searches were given up since the start; such a search is no match. */
    public long regexSearchesGivenUp() {
        return overruns.count();
    }

    private static Map<String, String> renames(Route route) {
        return switch (route) {
            case Route.Windows windows -> windows.renames();
            case Route.FortiGate ignored -> Map.of();
            case Route.Declared ignored -> Map.of();
        };
    }

    private static Finding finding(CompiledRule compiled, Event event, EventFields fields) {
        Rule rule = compiled.rule();
        Map<String, FieldValue> tested = new LinkedHashMap<>();
        for (String field : compiled.detection().fields(fields)) {
            if (fields.has(field)) {
                tested.put(field, fields.value(field));
            }
        }
        return new Finding(
                rule.id(),
                rule.title(),
                rule.level(),
                rule.tags(),
                event.time().orElse(null),
                event.host().orElse(""),
                event.channel(),
                event.eventId(),
                event.origin(),
                tested,
                EventFields.merged(event));
    }
}
