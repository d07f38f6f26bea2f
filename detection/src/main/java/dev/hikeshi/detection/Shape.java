package dev.hikeshi.detection;

/** Where in a field's value a text must stand. */
enum Shape {
    WHOLE,
    STARTS,
    ENDS,
    CONTAINS
}
