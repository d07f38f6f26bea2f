package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns what stands under one name of {@code detection} into a {@link Selection}. */
final class SelectionReader {

    private final Placeholders placeholders;

    private SelectionReader(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    static Selection read(String name, Node node, Placeholders placeholders) throws RuleFault {
        return new SelectionReader(placeholders).read(name, node);
    }

    private Selection read(String name, Node node) throws RuleFault {
        if (node instanceof MappingNode) {
            return mapping(name, node);
        }
        List<Selection> choices = new ArrayList<>();
        List<List<CellTest>> words = new ArrayList<>();
        ValueReader plain = new ValueReader(ModifierChain.of(List.of()), placeholders);
        for (Node item : YamlTree.items(node)) {
            if (item instanceof MappingNode) {
                choices.add(mapping(name, item));
            } else {
                words.add(located(item, () -> plain.keywordTests(item)));
            }
        }
        if (!words.isEmpty()) {
            choices.add(new Selection.Keywords(words, false));
        }
        if (choices.isEmpty()) {
            throw new RuleFault(node, RuleFaultCode.EMPTY_LIST, name);
        }
        return choices.size() == 1 ? choices.getFirst() : new Selection.Either(choices);
    }

    private Selection mapping(String name, Node node) throws RuleFault {
        List<Selection> items = new ArrayList<>();
        for (Map.Entry<String, Node> entry : YamlTree.mapping(node, name).entrySet()) {
            items.add(located(entry.getValue(), () -> item(entry.getKey(), entry.getValue())));
        }
        if (items.isEmpty()) {
            throw new RuleFault(node, RuleFaultCode.EMPTY_MAPPING, name);
        }
        return items.size() == 1 ? items.getFirst() : new Selection.Every(items);
    }

    private Selection item(String key, Node node) throws RuleFault {
        List<String> parts = Arrays.asList(key.split("\\|", -1));
        String field = parts.getFirst();
        ModifierChain modifiers = ModifierChain.of(parts.subList(1, parts.size()));
        boolean all = modifiers.has(Modifier.ALL);
        if (all && !YamlTree.isList(node)) {
            throw new RuleFault(RuleFaultCode.ALL_LIST);
        }
        if (YamlTree.items(node).isEmpty()) {
            throw new RuleFault(RuleFaultCode.EMPTY_LIST, key);
        }
        ValueReader values = new ValueReader(modifiers, placeholders);
        if (field.isEmpty()) {
            return keywords(modifiers, values, node, all);
        }
        List<List<ValueTest>> tests = new ArrayList<>();
        for (Node value : YamlTree.items(node)) {
            tests.add(located(value, () -> values.tests(value)));
        }
        return new Selection.Field(field, tests, all, modifiers.has(Modifier.NEQ));
    }

    private static Selection keywords(
            ModifierChain modifiers, ValueReader values, Node node, boolean all) throws RuleFault {
        if (!modifiers.fitsKeywords()) {
            throw new RuleFault(RuleFaultCode.KEYWORD_MODIFIER);
        }
        List<List<CellTest>> words = new ArrayList<>();
        for (Node word : YamlTree.items(node)) {
            words.add(located(word, () -> values.keywordTests(word)));
        }
        return new Selection.Keywords(words, all);
    }

    /** Puts the place of the node before a reason that has none yet. */
    private static <T> T located(Node node, Reading<T> reading) throws RuleFault {
        try {
            return reading.read();
        } catch (RuleFault e) {
            throw e.reason().hasPlace() ? e : new RuleFault(YamlTree.at(node, e.reason()));
        }
    }

    private interface Reading<T> {
        T read() throws RuleFault;
    }
}
