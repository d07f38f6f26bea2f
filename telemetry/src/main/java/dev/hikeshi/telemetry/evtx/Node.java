package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import java.util.List;

/** A part of a template or of an element without one. */
sealed interface Node {

    /** An element with its attributes and content in order. */
    record Element(String name, List<Attribute> attributes, List<Node> content) implements Node {
        public Element {
            attributes = List.copyOf(attributes);
            content = List.copyOf(content);
        }

        /** Whether the content has elements of its own. */
        boolean hasElements() {
            for (Node node : content) {
                if (node instanceof Element || node instanceof Embedded) {
                    return true;
                }
            }
            return false;
        }

        /** The fixed text of an attribute; the empty string when there is none. */
        String fixed(String attribute) {
            for (Attribute candidate : attributes) {
                if (candidate.name().equals(attribute)
                        && candidate.parts().size() == 1
                        && candidate.parts().getFirst() instanceof Literal literal) {
                    return literal.value().text();
                }
            }
            return "";
        }
    }

    /** An attribute; its parts are literals and slots. */
    record Attribute(String name, List<Node> parts) {
        public Attribute {
            parts = List.copyOf(parts);
        }
    }

    /** A value that stands in the template itself. */
    record Literal(FieldValue value) implements Node {}

    /** A place for a value of the record; {@code optional}: nothing at all when it is null. */
    record Slot(int index, boolean optional) implements Node {}

    /** An instance inside a definition. */
    record Embedded(Instance instance) implements Node {}
}
