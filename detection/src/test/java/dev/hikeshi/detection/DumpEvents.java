package dev.hikeshi.detection;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the usual JSON dump of a Windows event (JSON is YAML) into an event made by hand. */
final class DumpEvents {

    private DumpEvents() {}

    static List<MapEvent> read(Path file) throws IOException {
        List<Node> documents = new ArrayList<>();
        Reason broken = YamlTree.documents(separated(Files.readString(file)), documents);
        if (broken != null) {
            throw new IllegalStateException(file + ": " + broken);
        }
        return documents.stream().map(node -> event((MappingNode) node)).toList();
    }

    /** Several objects in a row become several documents. */
    private static String separated(String json) {
        return json.replaceAll("(?m)^}\\R\\{", "}\n---\n{");
    }

    private static MapEvent event(MappingNode top) {
        MapEvent event = MapEvent.of(Format.EVTX);
        for (NodeTuple section : ((MappingNode) value(top, "Event")).getValue()) {
            String name = ((ScalarNode) section.getKeyNode()).getValue();
            if (name.equals("System")) {
                event = system(event, (MappingNode) section.getValueNode());
            } else if (section.getValueNode() instanceof MappingNode data) {
                event = data(event, data);
            }
        }
        return event;
    }

    private static MapEvent system(MapEvent event, MappingNode system) {
        for (NodeTuple entry : system.getValue()) {
            String name = ((ScalarNode) entry.getKeyNode()).getValue();
            if (entry.getValueNode() instanceof MappingNode attributes) {
                for (NodeTuple attribute :
                        ((MappingNode) value(attributes, "#attributes")).getValue()) {
                    event =
                            event.with(
                                    name + "_" + ((ScalarNode) attribute.getKeyNode()).getValue(),
                                    scalar(attribute.getValueNode()));
                }
            } else {
                event = event.with(name, scalar(entry.getValueNode()));
            }
        }
        return event;
    }

    private static MapEvent data(MapEvent event, MappingNode data) {
        for (NodeTuple entry : data.getValue()) {
            String name = ((ScalarNode) entry.getKeyNode()).getValue();
            Node node = entry.getValueNode();
            if (name.equals("#attributes")) {
                continue;
            }
            if (node instanceof MappingNode inner) {
                event =
                        name.equals("Data")
                                ? event.with(name, text(value(inner, "#text")))
                                : data(event, inner);
            } else {
                event = event.with(name, scalar(node));
            }
        }
        return event;
    }

    private static FieldValue text(Node node) {
        return node instanceof SequenceNode list
                ? new FieldValue.Many(list.getValue().stream().map(DumpEvents::scalar).toList())
                : scalar(node);
    }

    private static FieldValue scalar(Node node) {
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new FieldValue.Text(scalar.getValue());
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return new FieldValue.Absent();
        }
        return scalar.getTag().equals(Tag.BOOL)
                ? new FieldValue.Flag(Boolean.parseBoolean(scalar.getValue()))
                : new FieldValue.Numeric(scalar.getValue());
    }

    private static Node value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> ((ScalarNode) entry.getKeyNode()).getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + key));
    }
}
