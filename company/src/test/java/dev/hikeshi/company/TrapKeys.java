package dev.hikeshi.company;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping of a case file; a key that nobody reads is a failure. */
final class TrapKeys {
    private final String where;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final SortedSet<String> left = new TreeSet<>();

    TrapKeys(String where, @Nullable Object value) {
        this.where = where;
        if (!(value instanceof Map<?, ?> map)) {
            throw new AssertionError(where + " is not a mapping: " + value);
        }
        map.forEach((key, one) -> values.put(String.valueOf(key), one));
        left.addAll(values.keySet());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        return may(key).orElseThrow(() -> new AssertionError(where + " lacks " + key));
    }

    /** The text of a key; empty: it is not there. */
    Optional<String> may(String key) {
        Object value = take(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        throw new AssertionError(where + " " + key + " is no text: " + value);
    }

    /** The items of a list; none when the key is not there. */
    List<Object> items(String key) {
        Object value = take(key);
        List<Object> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            items.addAll(list);
        } else if (value != null) {
            items.add(value);
        }
        return Collections.unmodifiableList(items);
    }

    /** The items of a list of texts. */
    List<String> texts(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    /** The mapping at a key; one without keys when it is not there. */
    TrapKeys at(String key) {
        Object value = take(key);
        return new TrapKeys(where + " " + key, value == null ? Map.of() : value);
    }

    /** The keys in the order of the file. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Fails when a key was not read. */
    void nothingLeft() {
        if (!left.isEmpty()) {
            throw new AssertionError(where + " has unknown keys " + left);
        }
    }

    private @Nullable Object take(String key) {
        left.remove(key);
        return values.get(key);
    }
}
