package dev.hikeshi.detection.literal;

/** Where in a field's value a text must stand. */
public enum Shape {
    WHOLE,
    STARTS,
    ENDS,
    CONTAINS
}
