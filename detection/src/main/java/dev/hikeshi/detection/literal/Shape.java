package dev.hikeshi.detection.literal;

/** Where in a field's value a text must stand. */
public enum Shape {
    WHOLE,
    STARTS,
    ENDS,
    CONTAINS;

    /** Whether the literal stands in the text where this shape wants it. */
    public boolean fits(String text, String literal) {
        return switch (this) {
            case WHOLE -> text.equals(literal);
            case STARTS -> text.startsWith(literal);
            case ENDS -> text.endsWith(literal);
            case CONTAINS -> text.contains(literal);
        };
    }
}
