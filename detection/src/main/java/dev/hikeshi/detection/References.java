package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Resolves the names by which correlations call other rules. What calls a rule that is not loaded,
 * or itself by way of others, is not loaded.
 */
final class References {
    private final Map<String, List<String>> idsByName = new HashMap<>();
    private final List<Correlation> resolved = new ArrayList<>();
    private final List<NotLoaded> notLoaded = new ArrayList<>();

    References(List<CompiledRule> rules) {
        rules.forEach(rule -> know(rule.rule()));
    }

    /** Those that can be resolved, each behind the ones that it calls. */
    List<Correlation> resolve(List<Correlation> written) {
        List<Correlation> open = new ArrayList<>(written);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Correlation one : List.copyOf(open)) {
                if (open.stream().noneMatch(other -> calls(one, other.rule()))) {
                    open.remove(one);
                    progress = true;
                    take(one);
                }
            }
        }
        open.forEach(one -> refuse(one, Reason.of(RuleFaultCode.CORRELATION_RING)));
        return resolved;
    }

    List<NotLoaded> notLoaded() {
        return notLoaded;
    }

    private static boolean calls(Correlation one, Rule other) {
        return one.rules().contains(other.id())
                || (!other.name().isEmpty() && one.rules().contains(other.name()));
    }

    private void know(Rule rule) {
        idsByName.computeIfAbsent(rule.id(), name -> new ArrayList<>()).add(rule.id());
        if (!rule.name().isEmpty() && !rule.name().equals(rule.id())) {
            idsByName.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(rule.id());
        }
    }

    private void take(Correlation one) {
        Map<String, String> ids = new TreeMap<>();
        for (String name : one.rules()) {
            List<String> known = idsByName.getOrDefault(name, List.of());
            if (known.size() != 1) {
                RuleFaultCode code =
                        known.isEmpty()
                                ? RuleFaultCode.CORRELATION_RULE_UNKNOWN
                                : RuleFaultCode.CORRELATION_RULE_TWICE;
                refuse(one, Reason.of(code, name));
                return;
            }
            ids.put(name, known.getFirst());
        }
        know(one.rule());
        resolved.add(byIds(one, ids));
    }

    private void refuse(Correlation one, Reason reason) {
        notLoaded.add(new NotLoaded(one.rule().id(), one.rule().file(), reason));
    }

    private static Correlation byIds(Correlation one, Map<String, String> ids) {
        Map<String, Map<String, String>> aliases = new LinkedHashMap<>();
        one.aliases()
                .forEach(
                        (alias, fields) -> {
                            Map<String, String> byId = new TreeMap<>();
                            fields.forEach(
                                    (name, field) -> byId.put(ids.getOrDefault(name, name), field));
                            aliases.put(alias, byId);
                        });
        Correlation.When condition =
                switch (one.condition()) {
                    case Correlation.Bounds bounds -> bounds;
                    case Correlation.Expression expression ->
                            new Correlation.Expression(
                                    expression
                                            .condition()
                                            .renamed(name -> ids.getOrDefault(name, name)));
                };
        return new Correlation(
                one.rule(),
                one.kind(),
                one.rules().stream().map(name -> ids.getOrDefault(name, name)).toList(),
                one.groupBy(),
                one.timespan(),
                one.fields(),
                one.percentile(),
                condition,
                aliases,
                one.generate());
    }
}
