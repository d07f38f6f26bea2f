package dev.hikeshi.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML text that is changed in place: what is not changed stays as it was, letter by letter, with
 * its comments and its layout. What is put in is one line, or the lines of one list item.
 */
final class YamlText {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(SourceText.MOST_BYTES)
                    .build();

    private final String newline;
    private String text;

    YamlText(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    String text() {
        return text;
    }

    /** The top of the file; null: it is no mapping. */
    @Nullable MappingNode root() {
        try {
            Node root = new Compose(SETTINGS).composeString(text).orElse(null);
            return root instanceof MappingNode mapping ? mapping : null;
        } catch (YamlEngineException e) {
            return null; // the reader of the company file says what is wrong with it
        }
    }

    static @Nullable Node value(@Nullable Node in, String key) {
        if (in instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    /** The mapping of that id in a list of mappings. */
    static @Nullable MappingNode item(@Nullable Node list, String id) {
        if (list instanceof SequenceNode sequence) {
            for (Node node : sequence.getValue()) {
                if (node instanceof MappingNode item
                        && value(item, "id") instanceof ScalarNode own
                        && own.getValue().equals(id)) {
                    return item;
                }
            }
        }
        return null;
    }

    /** A value as it stands, when it stands on its own in flow style or is a single value. */
    @Nullable String raw(Node node) {
        return isInline(node) ? text.substring(begin(node), end(node)) : null;
    }

    private static boolean isInline(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.isPlain() || isQuoted(scalar)
                : node instanceof CollectionNode<?> many && many.getFlowStyle() == FlowStyle.FLOW;
    }

    private static boolean isQuoted(ScalarNode scalar) {
        return switch (scalar.getScalarStyle()) {
            case DOUBLE_QUOTED, SINGLE_QUOTED, PLAIN -> true;
            case LITERAL, FOLDED, JSON_SCALAR_STYLE -> false;
        };
    }

    /** Gives a key of a mapping a value in flow style; false: the layout does not allow it. */
    boolean put(MappingNode mapping, String key, String value) {
        Node now = value(mapping, key);
        if (now != null) {
            String raw = raw(now);
            if (raw == null || raw.isEmpty()) {
                return false;
            }
            replace(begin(now), end(now), value);
            return true;
        }
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            boolean empty = mapping.getValue().isEmpty();
            beforeBracket(mapping, key + ": " + value, empty);
            return true;
        }
        List<NodeTuple> pairs = mapping.getValue();
        NodeTuple before = pairs.getFirst();
        for (NodeTuple pair : pairs) {
            boolean proof = pair.getKeyNode() instanceof ScalarNode k && isLast(k.getValue());
            if (proof) {
                break;
            }
            before = pair;
        }
        int column = column(mapping);
        lineAfter(tail(before.getValueNode()), " ".repeat(column) + key + ": " + value);
        return true;
    }

    /** Proof and wording stand at the end of a clause. */
    private static boolean isLast(String key) {
        return key.equals("evidence") || key.equals("text") || key.equals("clauses");
    }

    /** Adds an item in flow style to a list; false: it is no list. */
    boolean append(Node list, String item) {
        if (!(list instanceof SequenceNode sequence)) {
            return false;
        }
        if (sequence.getFlowStyle() == FlowStyle.FLOW) {
            beforeBracket(sequence, item, sequence.getValue().isEmpty());
            return true;
        }
        int column = column(sequence);
        lineAfter(tail(sequence), " ".repeat(column) + "- " + item);
        return true;
    }

    /** Adds an item of several lines, the first without its dash, to a list in block style. */
    boolean appendLines(Node list, List<String> lines) {
        if (!(list instanceof SequenceNode sequence)
                || sequence.getFlowStyle() == FlowStyle.FLOW
                || sequence.getValue().isEmpty()) {
            return false;
        }
        String indent = " ".repeat(column(sequence));
        lineAfter(tail(sequence), indent + "- " + String.join(newline + indent + "  ", lines));
        return true;
    }

    void replace(Node node, String by) {
        replace(begin(node), end(node), by);
    }

    private void beforeBracket(CollectionNode<?> node, String what, boolean empty) {
        int at = end(node) - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        boolean comma = text.charAt(at - 1) == ',';
        replace(at, at, (empty ? "" : comma ? " " : ", ") + what);
    }

    private void lineAfter(int at, String line) {
        if (at > 0 && text.charAt(at - 1) == '\n') {
            replace(at, at, line + newline);
            return;
        }
        int end = text.indexOf('\n', at);
        if (end < 0) {
            replace(text.length(), text.length(), newline + line + newline);
        } else {
            replace(end + 1, end + 1, line + newline);
        }
    }

    private void replace(int from, int to, String by) {
        text = text.substring(0, from) + by + text.substring(to);
    }

    /** Where the last thing in a node ends; a block ends only where the next begins. */
    private int tail(Node node) {
        if (node instanceof CollectionNode<?> many && many.getFlowStyle() != FlowStyle.FLOW) {
            if (many instanceof SequenceNode list && !list.getValue().isEmpty()) {
                return tail(list.getValue().getLast());
            }
            if (many instanceof MappingNode map && !map.getValue().isEmpty()) {
                return tail(map.getValue().getLast().getValueNode());
            }
        }
        return end(node);
    }

    private static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(0);
    }

    private int begin(Node node) {
        return offset(node.getStartMark().map(Mark::getIndex).orElse(0));
    }

    private int end(Node node) {
        return offset(node.getEndMark().map(Mark::getIndex).orElse(0));
    }

    /** Marks count code points. */
    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
