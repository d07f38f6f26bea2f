package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The fields of one event as rules see them: every name with all its single values. Spaces in a
 * name do not count ({@code Threat Name} is {@code ThreatName}). Used by one thread.
 */
final class EventFields implements FieldCells {

    private final Map<String, List<FieldValue>> values;
    private final Map<String, List<Cell>> cells;
    private final Map<String, String> renames;
    private final RegexOverruns overruns;

    private EventFields(
            Map<String, List<FieldValue>> values,
            Map<String, List<Cell>> cells,
            Map<String, String> renames,
            RegexOverruns overruns) {
        this.values = values;
        this.cells = cells;
        this.renames = renames;
        this.overruns = overruns;
    }

    static EventFields of(Event event, RegexOverruns overruns) {
        Map<String, List<FieldValue>> values = new LinkedHashMap<>();
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        event.forEachField(
                (name, value) -> {
                    String key = withoutSpaces(name);
                    values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
                    addCells(value, cells.computeIfAbsent(key, k -> new ArrayList<>()));
                });
        return new EventFields(values, cells, Map.of(), overruns);
    }

    private static void addCells(FieldValue value, List<Cell> cells) {
        if (value instanceof FieldValue.Many many) {
            many.items().forEach(item -> addCells(item, cells));
        } else {
            cells.add(new Cell(value));
        }
    }

    /** Every field of an event by its name in the log; several of one name are merged. */
    static Map<String, FieldValue> merged(Event event) {
        Map<String, List<FieldValue>> values = new LinkedHashMap<>();
        event.forEachField(
                (name, value) -> values.computeIfAbsent(name, k -> new ArrayList<>()).add(value));
        Map<String, FieldValue> merged = new LinkedHashMap<>();
        values.forEach((name, list) -> merged.put(name, one(list)));
        return merged;
    }

    private static FieldValue one(List<FieldValue> list) {
        return list.size() == 1 ? list.getFirst() : new FieldValue.Many(list);
    }

    /** The same event, read through the renames of a route (name in a rule to name in the log). */
    EventFields through(Map<String, String> routeRenames) {
        return routeRenames.isEmpty()
                ? this
                : new EventFields(values, cells, routeRenames, overruns);
    }

    @Override
    public boolean has(String field) {
        return cells.containsKey(inLog(field));
    }

    @Override
    public List<Cell> cells(String field) {
        return cells.getOrDefault(inLog(field), List.of());
    }

    /** The value of a field as a whole; several of one name become {@link FieldValue.Many}. */
    FieldValue value(String field) {
        return one(values.getOrDefault(inLog(field), List.of()));
    }

    /** Visits every field under its name in the log. */
    void forEach(BiConsumer<String, List<Cell>> visitor) {
        cells.forEach(visitor);
    }

    /** Whether any field holds a value that the test accepts. */
    boolean anyCell(CellTest test) {
        for (List<Cell> list : cells.values()) {
            if (anyOf(list, test)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean accepts(Cell cell, CellTest test) {
        return test.accepts(cell, overruns);
    }

    private String inLog(String field) {
        return withoutSpaces(renames.getOrDefault(field, field));
    }

    static String withoutSpaces(String name) {
        return name.indexOf(' ') < 0 ? name : name.replace(" ", "");
    }
}
