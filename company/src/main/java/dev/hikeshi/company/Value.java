package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML value at its place.
 *
 * @param node the node
 * @param place where it stands
 * @param faults where its faults go
 */
record Value(Node node, Place place, Faults faults) {

    static Value root(Node node, Place file, Faults faults) {
        return new Value(node, placeOf(node, file), faults);
    }

    /** A child of this value, named {@code .key} or {@code [id]}. */
    Value child(Node child, String step) {
        String where =
                place.where() + (place.where().isEmpty() ? step.replaceFirst("^\\.", "") : step);
        return new Value(child, placeOf(child, place).named(where), faults);
    }

    /** The mapping of the shape; null, with a fault, when it is none. */
    @Nullable Section section(Shape shape) {
        if (node instanceof MappingNode mapping) {
            return Section.open(this, mapping, shape);
        }
        wrongShape(Texts.words("expected.mapping", String.join(", ", shape.keys())));
        return null;
    }

    /** The text of a single value; null, with a fault, when it is a list, a mapping or nothing. */
    @Nullable String text() {
        if (!(node instanceof ScalarNode scalar)) {
            wrongShape(Texts.words("expected.single"));
            return null;
        }
        String text = scalar.getValue().strip();
        if (isNothing(scalar)) {
            faults.add(FaultCode.EMPTY_VALUE, place, Texts.words("expected.something"), "\"\"");
            return null;
        }
        return text;
    }

    /** True when the value is exactly this word. */
    boolean is(String word) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    /** True when the mapping has the key. */
    boolean has(String key) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .anyMatch(
                                node ->
                                        node instanceof ScalarNode name
                                                && name.getValue().equals(key));
    }

    boolean isSingle() {
        return node instanceof ScalarNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The items of a list; a value that is no list counts as its only item. */
    List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            return items(sequence);
        }
        return List.of(this);
    }

    /** The items of a list of sections, which one section alone cannot stand for. */
    List<Value> sections() {
        if (node instanceof SequenceNode sequence) {
            return items(sequence);
        }
        wrongShape(Texts.words("expected.list"));
        return List.of();
    }

    /** A key and its value, of a mapping whose keys are free. */
    record Pair(Value key, Value value) {}

    /** The pairs of a mapping with free keys; a key that comes twice is a fault. */
    List<Pair> pairs() {
        if (!(node instanceof MappingNode mapping)) {
            wrongShape(Texts.words("expected.pairs"));
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Value key = child(tuple.getKeyNode(), "");
            if (!seen.add(key.shown())) {
                faults.add(
                        FaultCode.DUPLICATE_KEY,
                        key.place(),
                        Texts.words("expected.once"),
                        key.shown());
            }
            pairs.add(new Pair(key, child(tuple.getValueNode(), "." + key.shown())));
        }
        return pairs;
    }

    /** The id that the mapping gives itself, unchecked; null when it has none. */
    @Nullable String ownId() {
        return own("id");
    }

    /** The single value of that key of the mapping, unchecked; null when it has none. */
    @Nullable String own(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)
                        && tuple.getValueNode() instanceof ScalarNode value) {
                    return value.getValue();
                }
            }
        }
        return null;
    }

    void bad(Words expected, String found) {
        faults.add(FaultCode.BAD_VALUE, place, expected, found);
    }

    void unknown(FaultCode code, String found, Collection<String> known) {
        faults.add(
                code,
                place,
                Texts.words("expected.one_of", some(known)),
                found,
                Nearest.of(found, known));
    }

    /** What stands here, in few words. */
    String shown() {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> "[...] (" + sequence.getValue().size() + ")";
            case MappingNode mapping -> "{...} (" + mapping.getValue().size() + ")";
            default -> node.getNodeType().toString();
        };
    }

    static Place placeOf(Node node, Place file) {
        return node.getStartMark()
                .map(mark -> file.at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(file);
    }

    static String some(Collection<String> known) {
        int most = 60;
        String list = String.join(", ", known.stream().limit(most).toList());
        if (known.isEmpty()) {
            return "-";
        }
        return known.size() > most ? list + ", … (" + known.size() + ")" : list;
    }

    private List<Value> items(SequenceNode sequence) {
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Value unnamed = child(item, "");
            String id = unnamed.ownId();
            items.add(child(item, "[" + (id == null ? "#" + (items.size() + 1) : id) + "]"));
        }
        return items;
    }

    private void wrongShape(Words expected) {
        boolean nothing = node instanceof ScalarNode scalar && isNothing(scalar);
        FaultCode code = nothing ? FaultCode.EMPTY_VALUE : FaultCode.WRONG_SHAPE;
        faults.add(code, place, expected, nothing ? "\"\"" : shown());
    }

    private static boolean isNothing(ScalarNode scalar) {
        return scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL);
    }
}
