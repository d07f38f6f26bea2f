package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Exceptions to rules, kept in a document of their own. A filter takes matches away, whichever way
 * its condition is written: what {@code selection} describes, or what {@code not selection} turns
 * down.
 *
 * @param id of the filter
 * @param file where it stands
 * @param logsource kinds of log for which it holds
 * @param rules ids or names; {@code any} for every rule
 * @param wanted what a match must be to stay
 */
record Filter(String id, String file, LogSource logsource, List<String> rules, Detection wanted) {

    Filter {
        rules = List.copyOf(rules);
    }

    static Filter read(
            String id, String file, LogSource logsource, Node node, Placeholders placeholders)
            throws RuleFault {
        Map<String, Node> entries = YamlTree.mapping(node, "filter");
        Node rules = entries.remove("rules");
        if (rules == null || !entries.containsKey("condition") || entries.size() < 2) {
            throw new RuleFault(node, RuleFaultCode.FILTER_CONDITION);
        }
        Detection detection = Detection.read(node, entries, placeholders);
        return new Filter(
                id,
                file,
                logsource,
                YamlTree.texts(rules, "rules"),
                new Detection(detection.selections(), wanted(detection.condition(), node)));
    }

    private static Condition wanted(Condition condition, Node node) throws RuleFault {
        Condition inner = condition instanceof Condition.Not not ? not.inner() : condition;
        if (inner.hasNot()) {
            throw new RuleFault(node, RuleFaultCode.FILTER_NOT);
        }
        return new Condition.Not(inner);
    }

    /** Whether it holds for a rule. */
    boolean holdsFor(Rule rule) {
        boolean named =
                rules.contains("any") || rules.contains(rule.id()) || rules.contains(rule.name());
        return named && logsource.covers(rule.logsource());
    }

    /** The rule with this exception. */
    CompiledRule on(CompiledRule rule) {
        Map<String, Selection> selections = new LinkedHashMap<>(rule.detection().selections());
        String prefix = "filter " + id + " "; // no selection of a rule has a space in its name
        wanted.selections().forEach((name, selection) -> selections.put(prefix + name, selection));
        Condition both =
                new Condition.AllOf(
                        List.of(
                                rule.detection().condition(),
                                wanted.condition().renamed(name -> prefix + name)));
        return new CompiledRule(rule.rule(), new Detection(selections, both));
    }

    /** The names of rules that no loaded rule has. */
    List<String> unknown(List<CompiledRule> loaded) {
        List<String> unknown = new ArrayList<>(rules);
        unknown.remove("any");
        loaded.forEach(rule -> unknown.removeAll(List.of(rule.rule().id(), rule.rule().name())));
        return unknown;
    }
}
