package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What rules ask for and a sample of logs does not have: kinds of log without any event, and fields
 * that no event of a rule's kind has. A rule that waits for a field that never comes is silent
 * without being wrong. Used by one thread.
 */
public final class FieldCoverage {

    /**
     * A field that no event of the kind has.
     *
     * @param rules that ask for it, in the order of the rules
     */
    public record Unseen(LogSource kind, String field, List<Rule> rules) {
        public Unseen {
            rules = List.copyOf(rules);
        }
    }

    private final RuleIndex index;
    private final Map<Integer, Set<String>> namesByAudience = new HashMap<>();
    private final Map<Integer, AudienceTable.Audience> audiences = new HashMap<>();

    public FieldCoverage(RuleSet rules) {
        this.index = new RuleIndex(rules.compiled(), LogSourceTable.bundled());
    }

    /** Takes note of the fields of an event. */
    public void see(Event event) {
        AudienceTable.Audience audience = index.audiences().audience(event);
        if (audience.number() >= 0) {
            audiences.putIfAbsent(audience.number(), audience);
            Set<String> names =
                    namesByAudience.computeIfAbsent(audience.number(), n -> new HashSet<>());
            event.forEachField((name, value) -> names.add(EventFields.withoutSpaces(name)));
        }
    }

    /** The kinds of log that rules read and of which no event was seen, and how many rules do. */
    public Map<LogSource, Integer> kindsWithoutEvents() {
        Map<Integer, Set<String>> names = namesByWay();
        Set<LogSource> seen = new HashSet<>();
        names.keySet().forEach(way -> seen.add(index.all().get(way).rule().rule().logsource()));
        return LogSource.count(
                index.all().stream()
                        .map(way -> way.rule().rule())
                        .filter(rule -> !seen.contains(rule.logsource()))
                        .distinct()
                        .toList());
    }

    /** The fields that no event has of the kinds that were seen, in the order of kind and name. */
    public List<Unseen> unseen() {
        Map<String, Missing> byRule = new LinkedHashMap<>();
        Map<Integer, Set<String>> names = namesByWay();
        for (RuleIndex.Routed way : index.all()) {
            Set<String> had = names.get(way.number());
            if (had != null) {
                byRule.computeIfAbsent(way.rule().rule().id(), id -> new Missing(way.rule()))
                        .fields()
                        .removeIf(field -> had.contains(way.route().inLog(field)));
            }
        }
        Map<LogSource, Map<String, List<Rule>>> missing = new TreeMap<>();
        for (Missing rule : byRule.values()) {
            for (String field : rule.fields()) {
                missing.computeIfAbsent(rule.rule().logsource(), kind -> new TreeMap<>())
                        .computeIfAbsent(field, name -> new ArrayList<>())
                        .add(rule.rule());
            }
        }
        List<Unseen> all = new ArrayList<>();
        missing.forEach(
                (kind, byField) ->
                        byField.forEach((field, rules) -> all.add(new Unseen(kind, field, rules))));
        return all;
    }

    /** What a rule asks for and has not been given on any of its ways so far. */
    private record Missing(Rule rule, Set<String> fields) {
        Missing(CompiledRule compiled) {
            this(compiled.rule(), FieldCoverage.fields(compiled));
        }
    }

    /**
     * By the number of each way on which an event came: the names of all fields that came on it.
     */
    private Map<Integer, Set<String>> namesByWay() {
        Map<Integer, Set<String>> byWay = new TreeMap<>();
        audiences.forEach(
                (number, audience) -> {
                    Set<String> names = namesByAudience.getOrDefault(number, Set.of());
                    for (RuleIndex.Routed way : index.rules(audience)) {
                        byWay.computeIfAbsent(way.number(), w -> new HashSet<>()).addAll(names);
                    }
                });
        return byWay;
    }

    private static Set<String> fields(CompiledRule rule) {
        Set<String> fields = new TreeSet<>();
        rule.detection()
                .items()
                .forEach(
                        item -> {
                            if (item instanceof Selection.Field field) {
                                fields.add(field.field());
                            }
                        });
        return fields;
    }
}
