package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Literal;
import dev.hikeshi.detection.literal.Shape;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A Sigma string: literal code points, {@code *} for any run of them (also none) and {@code ?} for
 * exactly one.
 *
 * <p>A backslash takes the meaning from a following {@code *}, {@code ?} or backslash; before
 * anything else, and at the end, it is itself.
 */
final class TextPattern {

    private static final int ANY_RUN = -1;
    private static final int ANY_ONE = -2;

    /** Code points, {@link #ANY_RUN} and {@link #ANY_ONE}. */
    private final int[] parts;

    private final @Nullable Shape shape; // null: wildcards inside
    private final String literal;

    private TextPattern(int[] parts) {
        this.parts = parts;
        int from = 0;
        int to = parts.length;
        while (from < to && parts[from] == ANY_RUN) {
            from++;
        }
        while (to > from && parts[to - 1] == ANY_RUN) {
            to--;
        }
        int[] middle = Arrays.copyOfRange(parts, from, to);
        boolean plain = Arrays.stream(middle).allMatch(part -> part >= 0);
        this.literal = plain ? new String(middle, 0, middle.length) : "";
        boolean openStart = from > 0;
        boolean openEnd = to < parts.length || (openStart && middle.length == 0);
        this.shape = plain ? shape(openStart, openEnd) : null;
    }

    private static Shape shape(boolean openStart, boolean openEnd) {
        if (openStart) {
            return openEnd ? Shape.CONTAINS : Shape.ENDS;
        }
        return openEnd ? Shape.STARTS : Shape.WHOLE;
    }

    /** Reads a value as it stands in a rule. */
    static TextPattern parse(String source) {
        IntStream.Builder parts = IntStream.builder();
        int[] codePoints = source.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            int next = i + 1 < codePoints.length ? codePoints[i + 1] : 0;
            if (c == '\\' && (next == '*' || next == '?' || next == '\\')) {
                parts.add(next);
                i++;
            } else if (c == '*') {
                parts.add(ANY_RUN);
            } else if (c == '?') {
                parts.add(ANY_ONE);
            } else {
                parts.add(c);
            }
        }
        return new TextPattern(parts.build().toArray());
    }

    /** The pattern of these {@link #parts}. */
    static TextPattern of(int[] parts) {
        return new TextPattern(parts);
    }

    /** Its code points, and negative numbers for wildcards; not to be changed. */
    int[] parts() {
        return parts;
    }

    /** A text without wildcards. */
    static TextPattern literal(String text) {
        return new TextPattern(text.codePoints().toArray());
    }

    /** This pattern, free to stand anywhere its shape allows. */
    TextPattern shaped(Shape shape) {
        return switch (shape) {
            case WHOLE -> this;
            case STARTS -> new TextPattern(join(parts, ANY_RUN));
            case ENDS -> new TextPattern(join(new int[] {ANY_RUN}, parts));
            case CONTAINS -> new TextPattern(join(join(new int[] {ANY_RUN}, parts), ANY_RUN));
        };
    }

    private static int[] join(int[] first, int... second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    /** This pattern with its letters folded, to be compared with folded text. */
    TextPattern folded() {
        return new TextPattern(
                Arrays.stream(parts).map(p -> p < 0 ? p : Folding.fold(p)).toArray());
    }

    boolean hasWildcard() {
        return Arrays.stream(parts).anyMatch(part -> part < 0);
    }

    /** The text of a pattern without wildcards. */
    String literalText() {
        if (hasWildcard()) {
            throw new IllegalStateException("the pattern has wildcards: " + this);
        }
        return literal;
    }

    boolean matches(String text) {
        return shape == null ? glob(text.codePoints().toArray()) : shape.fits(text, literal);
    }

    /** Goes back to the last {@code *} only: that is enough, earlier ones are settled. */
    private boolean glob(int[] text) {
        int part = 0;
        int at = 0;
        int lastRun = -1;
        int runEnd = 0;
        while (at < text.length) {
            if (part < parts.length && parts[part] == ANY_RUN) {
                lastRun = part++;
                runEnd = at;
            } else if (part < parts.length && (parts[part] == ANY_ONE || parts[part] == text[at])) {
                part++;
                at++;
            } else if (lastRun >= 0) {
                part = lastRun + 1;
                at = ++runEnd;
            } else {
                return false;
            }
        }
        while (part < parts.length && parts[part] == ANY_RUN) {
            part++;
        }
        return part == parts.length;
    }

    /**
     * The pattern as one literal in its place; empty when it has wildcards inside, or only those.
     */
    Optional<Literal> literal() {
        return shape == null || (literal.isEmpty() && shape != Shape.WHOLE)
                ? Optional.empty()
                : Optional.of(new Literal(literal, shape));
    }

    /**
     * A literal that stands in every text that matches: the pattern {@linkplain #literal itself}
     * where it is one, else its longest run without wildcards; empty when it has none.
     */
    Optional<Literal> neededLiteral() {
        String run = longestRun();
        return literal()
                .or(
                        () ->
                                run.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new Literal(run, Shape.CONTAINS)));
    }

    private String longestRun() {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int part : parts) {
            if (part < 0) {
                run.setLength(0);
            } else {
                run.appendCodePoint(part);
                longest = run.length() > longest.length() ? run.toString() : longest;
            }
        }
        return longest;
    }

    /** The pattern as a rule would write it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int part : parts) {
            if (part == ANY_RUN) {
                text.append('*');
            } else if (part == ANY_ONE) {
                text.append('?');
            } else {
                text.append(part == '*' || part == '?' || part == '\\' ? "\\" : "")
                        .appendCodePoint(part);
            }
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }
}
