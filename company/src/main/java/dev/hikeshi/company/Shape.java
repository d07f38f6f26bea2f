package dev.hikeshi.company;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one kind of section.
 *
 * @param name name of the section, and of its definition in the JSON Schema
 * @param needed keys that must be given
 * @param allowed keys that may be given
 */
record Shape(String name, List<String> needed, List<String> allowed) {
    Shape {
        needed = List.copyOf(needed);
        allowed = List.copyOf(allowed);
    }

    static Shape of(String name, String... needed) {
        return new Shape(name, List.of(needed), List.of());
    }

    Shape may(String... keys) {
        return new Shape(name, needed, List.of(keys));
    }

    /** All keys, needed ones first. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(needed);
        keys.addAll(allowed);
        return keys;
    }
}
