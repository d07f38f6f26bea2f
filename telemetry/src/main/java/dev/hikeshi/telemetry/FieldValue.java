package dev.hikeshi.telemetry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a field of an event holds. A field that the event does not have has no value at all; that is
 * a different thing from {@link Absent}, a field that is there without content.
 */
public sealed interface FieldValue {

    /** The value as a rule or a reader sees it; the empty string for {@link Absent}. */
    String text();

    /** Text as written in the log, neither trimmed nor folded. */
    record Text(String text) implements FieldValue {}

    /** A number, in the decimal digits of the log (JSON form: unquoted). */
    record Numeric(String text) implements FieldValue {}

    /** A truth value (JSON form: {@code true} or {@code false}). */
    record Flag(boolean set) implements FieldValue {
        @Override
        public String text() {
            return Boolean.toString(set);
        }
    }

    /** The field is there and its value is null (an omitted substitution, a JSON null). */
    record Absent() implements FieldValue {
        @Override
        public String text() {
            return "";
        }
    }

    /** Several values under one name (a string array, repeated unnamed data), in log order. */
    record Many(List<FieldValue> items) implements FieldValue {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(FieldValue::text).collect(Collectors.joining(","));
        }
    }
}
