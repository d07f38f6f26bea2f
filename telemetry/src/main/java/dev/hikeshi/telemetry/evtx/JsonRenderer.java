package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record in the usual JSON form of EVTX dumps: an element is a key, its attributes stand under
 * {@code #attributes}, its text beside attributes or children under {@code #text}; a {@code Data}
 * element is keyed by its {@code Name}; a repeated key gets {@code _1}, {@code _2}; unnamed data is
 * {@code {"#text": ...}} under {@code Data}.
 */
final class JsonRenderer {
    private static final String TEXT = "#text";
    private static final String DATA = "Data";
    private static final FieldValue EMPTY = new FieldValue.Text("");

    private JsonRenderer() {}

    /** A part of the JSON tree. */
    private sealed interface Json {}

    private record Leaf(FieldValue value) implements Json {}

    private record Members(Map<String, Json> members) implements Json {
        Members() {
            this(new LinkedHashMap<>());
        }

        void put(String key, Json value) {
            String free = key;
            for (int i = 1; members.containsKey(free); i++) {
                free = key + "_" + i;
            }
            members.put(free, value);
        }
    }

    static String render(Body body) {
        Members root = new Members();
        List<FieldValue> ignored = new ArrayList<>();
        body.instances().forEach(one -> content(one.template().roots(), one, root, ignored));
        StringBuilder out = new StringBuilder(1024);
        write(out, root);
        return out.toString();
    }

    private static void content(
            List<Node> nodes, Instance instance, Members children, List<FieldValue> texts) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Element element -> element(element, instance, children);
                case Node.Literal literal -> texts.add(literal.value());
                case Node.Embedded embedded -> nested(embedded.instance(), children, texts);
                case Node.Slot slot -> {
                    Body body = instance.body(slot.index());
                    if (body == null) {
                        texts.add(instance.value(slot.index()));
                    } else {
                        body.instances().forEach(inner -> nested(inner, children, texts));
                    }
                }
            }
        }
    }

    private static void nested(Instance inner, Members children, List<FieldValue> texts) {
        content(inner.template().roots(), inner, children, texts);
    }

    private static void element(Node.Element element, Instance instance, Members parent) {
        Members children = new Members();
        List<FieldValue> texts = new ArrayList<>(1);
        content(element.content(), instance, children, texts);
        FieldValue text = joined(texts, !children.members().isEmpty());
        Members attributes = attributes(element, instance);
        if (element.name().equals(DATA)) {
            Json name = attributes.members().get("Name");
            if (name instanceof Leaf named) {
                put(parent, named.value().text(), new Members(), text, children);
                return;
            }
            if (attributes.members().isEmpty() && children.members().isEmpty()) {
                unnamed(parent, text);
                return;
            }
        }
        FieldValue shown = text.text().isEmpty() ? Instance.ABSENT : text;
        put(parent, element.name(), attributes, shown, children);
    }

    private static Members attributes(Node.Element element, Instance instance) {
        Members attributes = new Members();
        for (Node.Attribute attribute : element.attributes()) {
            if (!instance.omits(attribute.parts())) {
                attributes.put(attribute.name(), new Leaf(instance.value(attribute.parts())));
            }
        }
        return attributes;
    }

    private static void put(
            Members parent, String key, Members attributes, FieldValue text, Members children) {
        if (attributes.members().isEmpty() && children.members().isEmpty()) {
            parent.put(key, new Leaf(text));
            return;
        }
        Members whole = new Members();
        if (!attributes.members().isEmpty()) {
            whole.put("#attributes", attributes);
        }
        if (!(text instanceof FieldValue.Absent)) {
            whole.put(TEXT, new Leaf(text));
        }
        children.members().forEach(whole::put);
        parent.put(key, whole);
    }

    /** Unnamed data: one entry that gathers the values of all. */
    private static void unnamed(Members parent, FieldValue value) {
        Stream<FieldValue> before = Stream.of();
        if (parent.members().get(DATA) instanceof Members gathered
                && gathered.members().get(TEXT) instanceof Leaf leaf) {
            before = items(leaf.value());
        }
        FieldValue text = value instanceof FieldValue.Absent ? EMPTY : value;
        List<FieldValue> all = Stream.concat(before, items(text)).toList();
        Members whole = new Members();
        whole.put(TEXT, new Leaf(all.size() == 1 ? all.getFirst() : new FieldValue.Many(all)));
        parent.members().put(DATA, whole);
    }

    private static Stream<FieldValue> items(FieldValue value) {
        return value instanceof FieldValue.Many many ? many.items().stream() : Stream.of(value);
    }

    private static FieldValue joined(List<FieldValue> texts, boolean besideElements) {
        if (texts.size() == 1 && !besideElements) {
            return texts.getFirst();
        }
        StringBuilder text = new StringBuilder();
        boolean present = false;
        for (FieldValue value : texts) {
            present |= !(value instanceof FieldValue.Absent);
            text.append(value.text());
        }
        boolean blank = besideElements && text.toString().isBlank();
        return present && !blank ? new FieldValue.Text(text.toString()) : Instance.ABSENT;
    }

    private static void write(StringBuilder out, Json json) {
        switch (json) {
            case Leaf leaf -> write(out, leaf.value());
            case Members members -> {
                char before = '{';
                for (Map.Entry<String, Json> member : members.members().entrySet()) {
                    out.append(before);
                    quote(out, member.getKey());
                    out.append(':');
                    write(out, member.getValue());
                    before = ',';
                }
                out.append(members.members().isEmpty() ? "{}" : "}");
            }
        }
    }

    private static void write(StringBuilder out, FieldValue value) {
        switch (value) {
            case FieldValue.Text text -> quote(out, text.text());
            case FieldValue.Numeric number -> out.append(number.text());
            case FieldValue.Flag flag -> out.append(flag.set());
            case FieldValue.Absent none -> out.append("null");
            case FieldValue.Many many -> {
                out.append('[');
                for (int i = 0; i < many.items().size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(out, many.items().get(i));
                }
                out.append(']');
            }
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                out.append(text, written, i);
                written = i + 1;
                escape(out, c);
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16));
                out.append(Character.forDigit(c & 15, 16));
            }
        }
    }
}
