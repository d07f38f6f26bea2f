package dev.hikeshi.company;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read. */
@FunctionalInterface
interface Form<T> {

    /** The value; null when it is wrong, and then a fault was added. */
    @Nullable T read(Value value);

    /** A form that reads a mapping of the shape. */
    static <T> Form<T> section(Shape shape, Body<T> body) {
        return value -> {
            Section section = value.section(shape);
            return section == null ? null : body.read(section);
        };
    }

    /** How the inside of a section is read. */
    @FunctionalInterface
    interface Body<T> {
        @Nullable T read(Section section);
    }
}
