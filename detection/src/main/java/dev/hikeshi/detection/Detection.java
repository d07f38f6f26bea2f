package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** What a rule looks for: named selections and how they combine. */
record Detection(Map<String, Selection> selections, Condition condition) {

    Detection {
        selections = Collections.unmodifiableMap(new LinkedHashMap<>(selections));
    }

    static Detection read(Node node, Placeholders placeholders) throws RuleFault {
        return read(node, YamlTree.mapping(node, "detection"), placeholders);
    }

    /** Reads selections and their condition from the entries of a mapping. */
    static Detection read(Node node, Map<String, Node> entries, Placeholders placeholders)
            throws RuleFault {
        Node condition = entries.remove("condition");
        if (condition == null) {
            throw new RuleFault(node, RuleFaultCode.CONDITION_MISSING);
        }
        if (entries.containsKey("timeframe")) {
            throw new RuleFault(node, RuleFaultCode.TIMEFRAME);
        }
        Map<String, Selection> selections = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!ConditionParser.isName(entry.getKey())) {
                throw new RuleFault(entry.getValue(), RuleFaultCode.NO_NAME, entry.getKey());
            }
            selections.put(
                    entry.getKey(),
                    SelectionReader.read(entry.getKey(), entry.getValue(), placeholders));
        }
        return new Detection(selections, conditions(condition, selections.keySet()));
    }

    /** A list of conditions: one of them is enough. */
    private static Condition conditions(Node node, Set<String> names) throws RuleFault {
        List<Condition> choices = new ArrayList<>();
        for (Node item : YamlTree.items(node)) {
            String source = YamlTree.text(item, "condition");
            try {
                choices.add(ConditionParser.parse(source, names));
            } catch (RuleFault e) {
                throw new RuleFault(YamlTree.at(item, e.reason()));
            }
        }
        if (choices.isEmpty()) {
            throw new RuleFault(node, RuleFaultCode.EMPTY_LIST, "condition");
        }
        return choices.size() == 1 ? choices.getFirst() : new Condition.AnyOf(choices);
    }

    boolean matches(EventFields event) {
        return condition.holds(name -> selection(name).matches(event));
    }

    Selection selection(String name) {
        Selection selection = selections.get(name);
        if (selection == null) {
            throw new IllegalStateException("the condition names the unknown selection " + name);
        }
        return selection;
    }

    /**
     * The items of all selections that hold values: fields and keywords, in the order of the rule.
     */
    Stream<Selection> items() {
        return selections.values().stream().flatMap(Detection::items);
    }

    private static Stream<Selection> items(Selection selection) {
        return switch (selection) {
            case Selection.Every every -> every.items().stream().flatMap(Detection::items);
            case Selection.Either either -> either.items().stream().flatMap(Detection::items);
            case Selection.Field field -> Stream.of(field);
            case Selection.Keywords words -> Stream.of(words);
        };
    }

    /** Every test of every selection, in the order of the rule. */
    Stream<ValueTest> tests() {
        return items().flatMap(
                        item ->
                                switch (item) {
                                    case Selection.Field field -> field.values().stream();
                                    case Selection.Keywords words -> words.words().stream();
                                    case Selection.Every every -> Stream.<List<ValueTest>>of();
                                    case Selection.Either either -> Stream.<List<ValueTest>>of();
                                })
                .flatMap(List::stream);
    }

    /** As {@link #items}, but only of selections that the condition uses. */
    Stream<Selection> usedItems() {
        Set<String> used = new HashSet<>();
        condition.names(used);
        return selections.entrySet().stream()
                .filter(entry -> used.contains(entry.getKey()))
                .flatMap(entry -> items(entry.getValue()));
    }
}
