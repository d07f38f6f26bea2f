package dev.hikeshi.cli.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of the file with its places. A value that is missing or of the wrong shape becomes a
 * fault, and reading goes on with a harmless stand-in.
 */
final class Block {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Faults faults;
    private final Place place;

    private Block(MappingNode node, Faults faults) {
        this.faults = faults;
        this.place = placeOf(node);
        for (NodeTuple pair : node.getValue()) {
            Place at = placeOf(pair.getKeyNode());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                faults.add(at, "a name as key", "a list or a mapping");
            } else if (values.putIfAbsent(key.getValue(), pair.getValueNode()) != null) {
                faults.add(at, "each key once", "'" + key.getValue() + "' again");
            } else {
                keys.put(key.getValue(), at);
            }
        }
    }

    /** The mapping of a node; an empty one, and a fault, when the node is something else. */
    static Block of(Node node, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return new Block(mapping, faults);
        }
        faults.add(placeOf(node), "a mapping (key: value)", shape(node));
        return new Block(
                new MappingNode(
                        node.getTag(), List.of(), org.snakeyaml.engine.v2.common.FlowStyle.BLOCK),
                faults);
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        Node node = values.get(key);
        return node == null ? place : placeOf(node);
    }

    /** The value as parsed, for readers of other shapes. */
    @Nullable Node node(String key) {
        return values.get(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Faults every key that is not among the known ones. */
    void allowOnly(Set<String> known) {
        keys.forEach(
                (key, at) -> {
                    if (!known.contains(key)) {
                        faults.add(at, "one of " + new java.util.TreeSet<>(known), "'" + key + "'");
                    }
                });
    }

    void need(String key) {
        if (!has(key)) {
            faults.add(place, "the key '" + key + "'", "none");
        }
    }

    @Nullable String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        faults.add(placeOf(node), "one value for '" + key + "'", shape(node));
        return null;
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    String needText(String key) {
        need(key);
        return text(key, "");
    }

    /** A value turned by a reader that throws IllegalArgumentException on bad text. */
    <T> T parsed(String key, String expected, T otherwise, Function<String, T> reader) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            faults.add(place(key), expected, "'" + text + "'");
            return otherwise;
        }
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                faults.add(placeOf(item), "a single value", shape(item));
            }
        }
        return texts;
    }

    List<Block> blocks(String key) {
        return items(key).stream().map(item -> of(item, faults)).toList();
    }

    @Nullable Block block(String key) {
        Node node = values.get(key);
        return node == null ? null : of(node, faults);
    }

    /** The mapping as plain text values, lists and maps, without the keys named. */
    Map<String, Object> plain(Set<String> without) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach(
                (key, node) -> {
                    if (!without.contains(key)) {
                        plain.put(key, plain(node));
                    }
                });
        return plain;
    }

    private Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list -> list.getValue().stream().map(this::plain).toList();
            default -> of(node, faults).plain(Set.of());
        };
    }

    private List<Node> items(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.add(placeOf(node), "a list for '" + key + "'", shape(node));
        return List.of();
    }

    static Place placeOf(Node node) {
        return node.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(1, 1));
    }

    private static String shape(Node node) {
        return switch (node) {
            case ScalarNode scalar -> "'" + scalar.getValue() + "'";
            case SequenceNode list -> "a list of " + list.getValue().size();
            default -> "a mapping";
        };
    }
}
