package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML as a tree of nodes. A scalar keeps its source text, so that {@code 007} and {@code
 * 1.0} compare as they are written.
 */
final class YamlTree {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setAllowDuplicateKeys(true) // found by mapping(), with their place
                    .build();

    private YamlTree() {}

    /**
     * Adds the documents of a file to {@code documents}.
     *
     * @return why the rest of the file cannot be read; null when all was read
     */
    static @Nullable Reason documents(String yaml, List<Node> documents) {
        String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
        try {
            new Compose(SETTINGS).composeAllFromString(text).forEach(documents::add);
            return null;
        } catch (MarkedYamlEngineException e) {
            Reason reason = Reason.of(RuleFaultCode.NO_YAML, problem(e));
            return e.getProblemMark().map(mark -> at(mark, reason)).orElse(reason);
        } catch (YamlEngineException e) {
            return Reason.of(
                    RuleFaultCode.NO_YAML, firstLine(Objects.toString(e.getMessage(), "")));
        } catch (StackOverflowError e) {
            return Reason.of(RuleFaultCode.YAML_TOO_DEEP);
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        return firstLine(e.getProblem());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The entries of a mapping in file order. */
    static Map<String, Node> mapping(Node node, String what) throws RuleFault {
        if (!(node instanceof MappingNode mapping)) {
            throw new RuleFault(node, RuleFaultCode.NOT_A_MAPPING, what);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                throw new RuleFault(key, RuleFaultCode.KEY_NOT_A_NAME, what);
            }
            if (entries.put(name.getValue(), entry.getValueNode()) != null) {
                throw new RuleFault(key, RuleFaultCode.KEY_TWICE, name.getValue());
            }
        }
        return entries;
    }

    /** Whether the node is a list. */
    static boolean isList(Node node) {
        return node instanceof SequenceNode;
    }

    /** The items of a list, or the node itself as the only item. */
    static List<Node> items(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    /** A scalar that may be null. */
    static ScalarNode scalar(Node node, String what) throws RuleFault {
        if (!(node instanceof ScalarNode scalar)) {
            throw new RuleFault(node, RuleFaultCode.NOT_A_VALUE, what);
        }
        Tag tag = scalar.getTag();
        boolean plainType =
                tag.equals(Tag.STR)
                        || tag.equals(Tag.INT)
                        || tag.equals(Tag.FLOAT)
                        || tag.equals(Tag.BOOL)
                        || tag.equals(Tag.NULL);
        if (!plainType) {
            throw new RuleFault(node, RuleFaultCode.YAML_TYPE, what, tag);
        }
        return scalar;
    }

    /** Whether the scalar is an unquoted null. */
    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    /** The source text of a scalar that is not null. */
    static String text(Node node, String what) throws RuleFault {
        ScalarNode scalar = scalar(node, what);
        if (isNull(scalar)) {
            throw new RuleFault(node, RuleFaultCode.NO_VALUE, what);
        }
        return scalar.getValue();
    }

    /** The texts of a list or of a single value; none for null. */
    static List<String> texts(Node node, String what) throws RuleFault {
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            if (!isNull(item)) {
                texts.add(text(item, what));
            }
        }
        return texts;
    }

    /** The reason at the place of a node; as it is when the place is unknown. */
    static Reason at(Node node, Reason reason) {
        return node.getStartMark().map(mark -> at(mark, reason)).orElse(reason);
    }

    private static Reason at(Mark mark, Reason reason) {
        return reason.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
