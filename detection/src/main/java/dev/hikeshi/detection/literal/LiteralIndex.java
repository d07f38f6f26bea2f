package dev.hikeshi.detection.literal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Many literals, to be found in one value together. Immutable; safe for many threads. */
public final class LiteralIndex {

    /** Takes what is found. */
    @FunctionalInterface
    public interface Hits {
        /**
         * A literal stands in the value; told once for each place.
         *
         * @param number its place in the list that the index was made of
         */
        void literal(int number);
    }

    private final EdgeTable wholes;
    private final EdgeTable starts;
    private final EdgeTable ends;
    private final GramTable quads;
    private final GramTable pairs;
    private final SingleTable singles;

    private LiteralIndex(Map<Shape, List<Numbered>> byShape) {
        wholes = EdgeTable.forward(byShape.getOrDefault(Shape.WHOLE, List.of()));
        starts = EdgeTable.forward(byShape.getOrDefault(Shape.STARTS, List.of()));
        ends = EdgeTable.backward(byShape.getOrDefault(Shape.ENDS, List.of()));
        List<Numbered> inside = byShape.getOrDefault(Shape.CONTAINS, List.of());
        quads = GramTable.of(4, inside.stream().filter(n -> n.length() >= 4).toList());
        pairs =
                GramTable.of(
                        2,
                        inside.stream().filter(n -> n.length() == 2 || n.length() == 3).toList());
        singles = SingleTable.of(inside.stream().filter(n -> n.length() == 1).toList());
    }

    /** An index of these; each is known by its place in the list. */
    public static LiteralIndex of(List<Literal> literals) {
        Map<Shape, List<Numbered>> byShape = new EnumMap<>(Shape.class);
        for (int i = 0; i < literals.size(); i++) {
            Literal literal = literals.get(i);
            byShape.computeIfAbsent(literal.shape(), shape -> new ArrayList<>())
                    .add(new Numbered(i, literal.text().toCharArray()));
        }
        return new LiteralIndex(byShape);
    }

    /**
     * Finds every literal in the first {@code length} characters of a value.
     *
     * @param text the value, folded as the literals are
     */
    public void find(char[] text, int length, Hits hits) {
        if (!wholes.isEmpty()) {
            wholes.whole(text, length, hits);
        }
        if (!starts.isEmpty()) {
            starts.forwards(text, length, hits);
        }
        if (!ends.isEmpty()) {
            ends.backwards(text, length, hits);
        }
        if (!quads.isEmpty()) {
            quads.find(text, length, hits);
        }
        if (!pairs.isEmpty()) {
            pairs.find(text, length, hits);
        }
        if (!singles.isEmpty()) {
            singles.find(text, length, hits);
        }
    }
}
