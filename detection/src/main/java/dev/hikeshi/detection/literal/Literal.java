package dev.hikeshi.detection.literal;

/**
 * A text that is looked for.
 *
 * @param text compared as it is: fold it first where case shall not count; not empty for {@link
 *     Shape#CONTAINS}, {@link Shape#STARTS} and {@link Shape#ENDS}, which would be everywhere
 * @param shape where it must stand
 */
public record Literal(String text, Shape shape) {
    public Literal {
        if (text.isEmpty() && shape != Shape.WHOLE) {
            throw new IllegalArgumentException("an empty text is in every value");
        }
    }
}
