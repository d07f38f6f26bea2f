package dev.hikeshi.detection.literal;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    private final LiteralTexts texts;
    private final EdgeTable wholes;
    private final EdgeTable starts;
    private final EdgeTable ends;
    private final GramTable quads;
    private final GramTable pairs;
    private final SingleTable singles;

    private LiteralIndex(List<Literal> literals) {
        texts = LiteralTexts.of(literals);
        wholes = EdgeTable.forward(texts, numbers(literals, Shape.WHOLE));
        starts = EdgeTable.forward(texts, numbers(literals, Shape.STARTS));
        ends = EdgeTable.backward(texts, numbers(literals, Shape.ENDS));
        int[] inside = numbers(literals, Shape.CONTAINS);
        quads = GramTable.of(4, texts, ofLength(inside, 4, Integer.MAX_VALUE));
        pairs = GramTable.of(2, texts, ofLength(inside, 2, 3));
        singles = new SingleTable(texts, ofLength(inside, 1, 1));
    }

    private LiteralIndex(PackIn in) {
        texts = LiteralTexts.load(in);
        wholes = EdgeTable.load(texts, in);
        starts = EdgeTable.load(texts, in);
        ends = EdgeTable.load(texts, in);
        quads = GramTable.load(4, texts, in);
        pairs = GramTable.load(2, texts, in);
        singles = new SingleTable(texts, in.ints());
    }

    private static int[] numbers(List<Literal> literals, Shape shape) {
        return IntStream.range(0, literals.size())
                .filter(i -> literals.get(i).shape() == shape)
                .toArray();
    }

    private int[] ofLength(int[] literals, int shortest, int longest) {
        return Arrays.stream(literals)
                .filter(i -> texts.length(i) >= shortest && texts.length(i) <= longest)
                .toArray();
    }

    /** An index of these; each is known by its place in the list. */
    public static LiteralIndex of(List<Literal> literals) {
        return new LiteralIndex(literals);
    }

    /** The index that was {@linkplain #save saved}. */
    public static LiteralIndex load(PackIn in) {
        return new LiteralIndex(in);
    }

    /** Writes the index with all its tables. */
    public void save(PackOut out) {
        texts.save(out);
        List.of(wholes, starts, ends).forEach(table -> table.save(out));
        quads.save(out);
        pairs.save(out);
        out.ints(singles.literals());
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
