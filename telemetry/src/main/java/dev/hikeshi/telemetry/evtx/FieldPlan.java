package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.TextVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of an event stand in a template: made once per template, used for every record.
 *
 * <p>A field is a list of parts (literals and slots). A slot that stands as content may hold an
 * instance of its own, with its own plan; that is known only from the record.
 */
final class FieldPlan {

    /** Where a piece of content stands in the document; it decides how fields are named. */
    enum Place {
        DOCUMENT,
        EVENT,
        SYSTEM,
        EVENT_DATA,
        USER_DATA,
        BELOW
    }

    /**
     * A field, or content that may turn out to be nested.
     *
     * @param inner the place of what a nested instance holds
     * @param field whether a plain value here is a field; if not, it is passed over
     */
    private record Entry(
            String name,
            List<Node> parts,
            Place place,
            boolean attribute,
            Place inner,
            String innerPrefix,
            boolean field,
            boolean nestable) {

        static Entry attribute(String name, List<Node> parts, Place place) {
            return new Entry(name, parts, place, true, place, "", true, false);
        }

        /** Content; it may be nested when it is nothing but one slot. */
        static Entry content(
                String name,
                List<Node> parts,
                Place place,
                Place inner,
                String innerPrefix,
                boolean field) {
            boolean nestable =
                    parts.size() == 1
                            && (parts.getFirst() instanceof Node.Slot
                                    || parts.getFirst() instanceof Node.Embedded);
            return new Entry(name, parts, place, false, inner, innerPrefix, field, nestable);
        }

        List<Instance> nested(Instance instance) {
            if (!nestable) {
                return List.of();
            }
            return switch (parts.getFirst()) {
                case Node.Embedded embedded -> List.of(embedded.instance());
                case Node.Slot slot -> {
                    Body body = instance.body(slot.index());
                    yield body == null ? List.of() : body.instances();
                }
                case Node.Element element -> List.of();
                case Node.Literal literal -> List.of();
            };
        }

        @Nullable FieldValue value(Instance instance) {
            if (!field || (attribute && instance.omits(parts))) {
                return null;
            }
            FieldValue value = instance.value(parts);
            boolean number = place == Place.SYSTEM && name.equals("EventID");
            return number && isDigits(value.text()) ? new FieldValue.Numeric(value.text()) : value;
        }

        /** Hands on the value where it may be a text. */
        void text(Instance instance, TextVisitor visitor) {
            if (field && parts.size() == 1 && parts.getFirst() instanceof Node.Slot slot) {
                instance.text(slot.index(), visitor);
            } else if (field) {
                visitor.texts(instance.value(parts));
            }
        }

        private static boolean isDigits(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return !text.isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> bySpacelessName = new HashMap<>();
    private final List<Entry> nestable = new ArrayList<>();

    private FieldPlan() {}

    static FieldPlan of(List<Node> nodes, Place place, String prefix) {
        FieldPlan plan = new FieldPlan();
        plan.walk(nodes, place, prefix);
        plan.index();
        return plan;
    }

    /** The field of an instance by name; null when it has none. */
    @Nullable FieldValue find(Instance instance, String name) {
        FieldValue found = null;
        for (Entry entry : byName.getOrDefault(name, List.of())) {
            if (entry.nested(instance).isEmpty()) {
                found = join(found, entry.value(instance));
                if (found != null && entry.place() == Place.SYSTEM) {
                    return found;
                }
            }
        }
        for (Entry entry : nestable) {
            for (Instance inner : entry.nested(instance)) {
                found = join(found, entryPlan(entry, inner).find(inner, name));
            }
        }
        return found;
    }

    void forEach(Instance instance, BiConsumer<String, FieldValue> visitor) {
        for (Entry entry : entries) {
            List<Instance> nested = entry.nested(instance);
            for (Instance inner : nested) {
                entryPlan(entry, inner).forEach(inner, visitor);
            }
            FieldValue value = nested.isEmpty() ? entry.value(instance) : null;
            if (value != null) {
                visitor.accept(entry.name(), value);
            }
        }
    }

    /** As {@link #forEach}, but only the fields of one name (without spaces), in any order. */
    void forEachValue(Instance instance, String name, Consumer<FieldValue> visitor) {
        // Loops over numbers: each event is asked for some thirty names, and iterators are garbage.
        List<Entry> found = bySpacelessName.getOrDefault(name, List.of());
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            FieldValue value = entry.nested(instance).isEmpty() ? entry.value(instance) : null;
            if (value != null) {
                visitor.accept(value);
            }
        }
        for (int i = 0; i < nestable.size(); i++) {
            Entry entry = nestable.get(i);
            List<Instance> nested = entry.nested(instance);
            for (int k = 0; k < nested.size(); k++) {
                entryPlan(entry, nested.get(k)).forEachValue(nested.get(k), name, visitor);
            }
        }
    }

    /** Visits every value that may be a text, in any order. */
    void forEachText(Instance instance, TextVisitor visitor) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            List<Instance> nested = entry.nested(instance);
            for (int k = 0; k < nested.size(); k++) {
                entryPlan(entry, nested.get(k)).forEachText(nested.get(k), visitor);
            }
            if (nested.isEmpty()) {
                entry.text(instance, visitor);
            }
        }
    }

    /** The slot of a field that is nothing but one slot of this instance; -1 otherwise. */
    int slot(String name) {
        List<Entry> found = byName.getOrDefault(name, List.of());
        return !found.isEmpty()
                        && found.getFirst().parts().size() == 1
                        && found.getFirst().parts().getFirst() instanceof Node.Slot slot
                ? slot.index()
                : -1;
    }

    private static FieldPlan entryPlan(Entry entry, Instance inner) {
        return inner.template().plan(entry.inner(), entry.innerPrefix());
    }

    private static @Nullable FieldValue join(
            @Nullable FieldValue before, @Nullable FieldValue next) {
        if (before == null || next == null) {
            return before == null ? next : before;
        }
        return new FieldValue.Many(Stream.concat(items(before), items(next)).toList());
    }

    private static Stream<FieldValue> items(FieldValue value) {
        return value instanceof FieldValue.Many many ? many.items().stream() : Stream.of(value);
    }

    private void index() {
        for (Entry entry : entries) {
            List<Entry> same = byName.computeIfAbsent(entry.name(), name -> new ArrayList<>(1));
            boolean hidden =
                    !same.isEmpty()
                            && same.getFirst().place() == Place.SYSTEM
                            && entry.place() != Place.SYSTEM;
            if (!hidden && entry.field()) {
                same.add(entry);
            }
            if (entry.field()) {
                bySpacelessName
                        .computeIfAbsent(entry.name().replace(" ", ""), name -> new ArrayList<>(1))
                        .add(entry);
            }
            if (entry.nestable()) {
                nestable.add(entry);
            }
        }
    }

    private void walk(List<Node> nodes, Place place, String prefix) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Element element -> element(element, place, prefix);
                case Node.Slot slot -> between(slot, place, prefix);
                case Node.Embedded embedded -> between(embedded, place, prefix);
                case Node.Literal literal -> {}
            }
        }
    }

    /** Content that stands between elements: a place for a nested instance, not a field. */
    private void between(Node node, Place place, String prefix) {
        entries.add(Entry.content("", List.of(node), place, place, prefix, false));
    }

    private void element(Node.Element element, Place place, String prefix) {
        switch (place) {
            case DOCUMENT -> walk(element.content(), Place.EVENT, prefix);
            case EVENT -> section(element);
            case SYSTEM -> leaf(element, element.name(), place, element.name() + "_");
            case EVENT_DATA -> data(element, prefix);
            case USER_DATA, BELOW -> leaf(element, prefix + element.name(), Place.BELOW, prefix);
        }
    }

    private void section(Node.Element element) {
        switch (element.name()) {
            case "System" -> inside(element, Place.SYSTEM, "");
            case "EventData" -> inside(element, Place.EVENT_DATA, "");
            case "UserData" -> inside(element, Place.USER_DATA, "");
            default -> inside(element, Place.BELOW, element.name() + "_");
        }
    }

    private void inside(Node.Element element, Place place, String prefix) {
        walk(element.content(), place, prefix);
    }

    private void data(Node.Element element, String prefix) {
        String name = element.fixed("Name");
        boolean named =
                (element.name().equals("Data") || element.name().equals("ComplexData"))
                        && !name.isEmpty();
        if (named) {
            content(element, name, Place.EVENT_DATA, prefix);
        } else {
            leaf(element, element.name(), Place.EVENT_DATA, prefix);
        }
    }

    /** An element with attributes and content; {@code innerPrefix} names what is below it. */
    private void leaf(Node.Element element, String name, Place place, String innerPrefix) {
        boolean plain = true;
        for (Node.Attribute attribute : element.attributes()) {
            if (attribute.name().startsWith("xmlns") || attribute.name().endsWith(":xmlns")) {
                continue;
            }
            plain = false;
            String full = name + "_" + attribute.name();
            entries.add(Entry.attribute(full, attribute.parts(), place));
        }
        if (plain || !element.content().isEmpty()) {
            content(element, name, place, innerPrefix);
        }
    }

    private void content(Node.Element element, String name, Place place, String innerPrefix) {
        if (element.hasElements()) {
            walk(element.content(), Place.BELOW, innerPrefix);
        } else {
            entries.add(
                    Entry.content(name, element.content(), place, Place.BELOW, innerPrefix, true));
        }
    }
}
