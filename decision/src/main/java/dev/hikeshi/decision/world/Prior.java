package dev.hikeshi.decision.world;

import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one input may be.
 *
 * @param input the input
 * @param name for people
 * @param unit {@code share}, {@code minutes}, {@code hours}, {@code days}, {@code count}, {@code
 *     per_year} or {@code money}
 * @param range the range that counts
 * @param know who could know better
 * @param year of the source
 * @param bias in which way the source is wrong
 * @param ask what to ask or measure; null: nothing
 * @param variants what other sources say, by name
 * @param own true when the range is the company's own
 */
public record Prior(
        Input input,
        Words name,
        String unit,
        Range range,
        Know know,
        int year,
        String bias,
        @Nullable Words ask,
        SortedMap<String, Range> variants,
        boolean own) {

    /** Who could know better. */
    public enum Know {
        /** Ask the vendor. */
        VENDOR,
        /** Measure it yourself. */
        MEASURE,
        /** Nobody knows. */
        NOBODY
    }

    /**
     * A range with its shape.
     *
     * @param shape how the values lie in it
     * @param low not exceeded with 5 %
     * @param high not exceeded with 95 %
     * @param values what may be drawn
     * @param source where it comes from
     */
    public record Range(Shape shape, double low, double high, Distribution values, String source) {}

    public Prior {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    Prior with(Range other, boolean ours) {
        return new Prior(input, name, unit, other, know, year, bias, ask, variants, ours);
    }
}
