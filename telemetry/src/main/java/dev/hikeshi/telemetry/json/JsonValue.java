package dev.hikeshi.telemetry.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parsed JSON value. Numbers keep their source text. */
public sealed interface JsonValue {

    /** An object; of a repeated key the last value counts, at the place of the first. */
    record Members(Map<String, JsonValue> members) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number, as written. */
    record Digits(String text) implements JsonValue {}

    /** A truth value. */
    record Truth(boolean set) implements JsonValue {}

    /** null. */
    record Nothing() implements JsonValue {}
}
