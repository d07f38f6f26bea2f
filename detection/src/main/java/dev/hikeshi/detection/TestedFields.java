package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule tests, in its order: fields by name, and words that may stand in any field. */
record TestedFields(List<Item> items) {

    /** A field, or words. */
    sealed interface Item {}

    /** A field that the rule names. */
    record Named(String field) implements Item {}

    /** Words, each in the forms that it may take. */
    record Words(List<CellTest> forms) implements Item {
        Words {
            forms = List.copyOf(forms);
        }
    }

    TestedFields {
        items = List.copyOf(items);
    }

    /** The fields that the condition's selections test. */
    static TestedFields of(Detection detection) {
        List<Item> items = new ArrayList<>();
        detection
                .usedItems()
                .forEach(
                        item -> {
                            if (item instanceof Selection.Field field) {
                                items.add(new Named(field.field()));
                            } else if (item instanceof Selection.Keywords words) {
                                items.add(
                                        new Words(
                                                words.words().stream()
                                                        .flatMap(List::stream)
                                                        .toList()));
                            }
                        });
        return new TestedFields(items);
    }

    /** Fields by name. */
    static TestedFields named(Collection<String> fields) {
        return new TestedFields(fields.stream().<Item>map(Named::new).toList());
    }

    static TestedFields load(PackIn in) {
        return new TestedFields(
                in.items(
                        part ->
                                part.flag()
                                        ? new Named(part.text())
                                        : new Words(part.items(TestCodec::readCell))));
    }

    void save(PackOut out) {
        out.items(
                items,
                (part, item) -> {
                    part.flag(item instanceof Named);
                    switch (item) {
                        case Named named -> part.text(named.field());
                        case Words words -> part.items(words.forms(), TestCodec::write);
                    }
                });
    }

    /** Their values in an event, in the order of the rule. */
    Map<String, FieldValue> values(EventFields event) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (String name : names(event)) {
            if (event.has(name)) {
                values.put(name, event.value(name));
            }
        }
        return values;
    }

    /** The same, reading no more than these fields where they have one value each and are named. */
    Map<String, FieldValue> values(Event event, Route route, RegexOverruns overruns) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        List<FieldValue> found = new ArrayList<>();
        for (Item item : items) {
            found.clear();
            if (item instanceof Named named) {
                event.forEachValue(route.inLog(named.field()), found::add);
                if (found.size() == 1) {
                    values.putIfAbsent(named.field(), found.getFirst());
                }
            }
            if (item instanceof Words || found.size() > 1) {
                return values(EventFields.of(event, overruns).through(route.renamed()));
            }
        }
        return values;
    }

    /** Their names in an event: each field that is named, and those in which a word stands. */
    private Set<String> names(EventFields event) {
        Set<String> names = new LinkedHashSet<>();
        for (Item item : items) {
            switch (item) {
                case Named named -> names.add(named.field());
                case Words words ->
                        event.forEach(
                                (name, cells) -> {
                                    if (words.forms().stream()
                                            .anyMatch(form -> event.anyOf(cells, form))) {
                                        names.add(name);
                                    }
                                });
            }
        }
        return names;
    }
}
