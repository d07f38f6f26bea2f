package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
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
        List<RuleIndex.Routed> candidates = index.rulesFor(event);
        if (candidates.isEmpty()) {
            return List.of();
        }
        EventFields fields = EventFields.of(event, overruns);
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (RuleIndex.Routed candidate : candidates) {
            Rule rule = candidate.rule().rule();
            EventFields seen = fields.through(candidate.route().renamed());
            if (!findings.containsKey(rule.id()) && candidate.rule().detection().matches(seen)) {
                TestedFields asked = TestedFields.of(candidate.rule().detection());
                findings.put(
                        rule.id(),
                        Findings.of(rule, event, asked.values(seen), EventFields.merged(event)));
            }
        }
        return new ArrayList<>(findings.values());
    }

    /** How many regex searches were given up since the start; such a search is no match. */
    public long regexSearchesGivenUp() {
        return overruns.count();
    }
}
