package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping with known keys. Opening it reports unknown, missing and repeated keys; a reader then
 * takes value by value. Where a needed value is wrong or missing, a blank stands in so that reading
 * goes on and every fault is found in one go; a company with faults is never handed out.
 */
final class Section {
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
    private static final Words NO_WORDS = Words.same("");

    private final Value value;
    private final Shape shape;
    private final Map<String, Value> values;

    private Section(Value value, Shape shape, Map<String, Value> values) {
        this.value = value;
        this.shape = shape;
        this.values = values;
    }

    static Section open(Value value, MappingNode mapping, Shape shape) {
        Section section = new Section(value, shape, new LinkedHashMap<>());
        for (NodeTuple tuple : mapping.getValue()) {
            section.put(tuple);
        }
        for (String key : shape.needed()) {
            if (!section.values.containsKey(key)) {
                section.missing(key);
            }
        }
        return section;
    }

    Place place() {
        return value.place();
    }

    Faults faults() {
        return value.faults();
    }

    boolean has(String key) {
        return at(key) != null;
    }

    /** The value of a key; null when it is not given. */
    @Nullable Value at(String key) {
        if (!shape.keys().contains(key)) {
            throw new IllegalStateException("not in shape=" + shape.name() + " key=" + key);
        }
        return values.get(key);
    }

    <T> @Nullable T may(String key, Form<T> form) {
        Value at = at(key);
        return at == null ? null : form.read(at);
    }

    <T> T or(String key, Form<T> form, T otherwise) {
        T read = may(key, form);
        return read == null ? otherwise : read;
    }

    /** As {@link #or}; a name of its own where the key is needed and its lack is reported. */
    <T> T need(String key, Form<T> form, T blank) {
        return or(key, form, blank);
    }

    /** A list of plain values, or one value alone. */
    <T> List<T> each(String key, Form<T> form) {
        Value at = at(key);
        return at == null ? List.of() : read(at.items(), form);
    }

    /** A list of sections. */
    <T> List<T> sections(String key, Shape each, Form.Body<T> body) {
        Value at = at(key);
        return at == null ? List.of() : read(at.sections(), Form.section(each, body));
    }

    String id() {
        return need("id", Forms.ID, "");
    }

    String text(String key) {
        return need(key, Forms.TEXT, "");
    }

    Words words(String key) {
        return need(key, Forms.WORDS, NO_WORDS);
    }

    LocalDate date(String key) {
        return need(key, Forms.DATE, NO_DATE);
    }

    boolean yes(String key, boolean otherwise) {
        return or(key, Forms.YES_NO, otherwise);
    }

    void fault(FaultCode code, Words expected, String found) {
        faults().add(code, place(), expected, found);
    }

    void warn(FaultCode code, Words expected, String found) {
        faults().warn(code, place(), expected, found);
    }

    static <T> List<T> read(List<Value> items, Form<T> form) {
        List<T> read = new ArrayList<>();
        for (Value item : items) {
            T one = form.read(item);
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    /** The same without the entries of that list whose value of the key is one of these. */
    Section without(String list, String key, Set<String> ids) {
        Value at = at(list);
        if (at == null || !(at.node() instanceof SequenceNode all) || ids.isEmpty()) {
            return this;
        }
        List<Node> kept =
                at.items().stream()
                        .filter(item -> !ids.contains(String.valueOf(item.own(key))))
                        .map(Value::node)
                        .toList();
        SequenceNode fewer = new SequenceNode(all.getTag(), kept, all.getFlowStyle());
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.put(list, new Value(fewer, at.place(), faults()));
        return new Section(value, shape, changed);
    }

    /** The same without that key. */
    Section without(String key) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.remove(key);
        return new Section(value, shape, changed);
    }

    /** The same values under the keys of another shape, which has all of them that it is given. */
    Section as(Shape other) {
        Map<String, Value> shared = new LinkedHashMap<>(values);
        shared.keySet().retainAll(other.keys());
        return new Section(value, other, shared);
    }

    private void put(NodeTuple tuple) {
        Place at = Value.placeOf(tuple.getKeyNode(), place());
        if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
            faults().add(FaultCode.UNKNOWN_KEY, at, known(), "[...]");
            return;
        }
        String key = keyNode.getValue();
        if (!shape.keys().contains(key)) {
            String near = Nearest.of(key, shape.keys());
            faults().add(FaultCode.UNKNOWN_KEY, at, known(), key, near);
        } else if (values.containsKey(key)) {
            Words once = Texts.words("expected.once");
            faults().add(FaultCode.DUPLICATE_KEY, at, once, key);
        } else {
            values.put(key, value.child(tuple.getValueNode(), "." + key));
        }
    }

    void missing(String key) {
        FaultCode code =
                switch (shape.name() + "." + key) {
                    case "person.hours" -> FaultCode.PERSON_WITHOUT_HOURS;
                    case "clause.evidence" -> FaultCode.CLAUSE_WITHOUT_EVIDENCE;
                    default -> FaultCode.MISSING_KEY;
                };
        String found = Value.some(Set.copyOf(values.keySet()).stream().sorted().toList());
        faults().add(code, place(), Texts.words("expected.key", key), found);
    }

    private Words known() {
        return Texts.words("expected.one_of", String.join(", ", shape.keys()));
    }
}
