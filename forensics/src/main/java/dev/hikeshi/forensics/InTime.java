package dev.hikeshi.forensics;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Cuts a piece out of a list that is sorted by time, without walking through it. */
final class InTime {

    private InTime() {}

    /** Those not before {@code from} and not after {@code to}, in their order; a view. */
    static <T> List<T> between(
            List<T> sorted, Function<T, Instant> time, Instant from, Instant to) {
        int first = firstAfter(sorted, time, from.minusNanos(1));
        int end = firstAfter(sorted, time, to);
        return first < end ? sorted.subList(first, end) : List.of();
    }

    /** Those not after a time, in their order; a view. */
    static <T> List<T> until(List<T> sorted, Function<T, Instant> time, Instant to) {
        return sorted.subList(0, firstAfter(sorted, time, to));
    }

    private static <T> int firstAfter(List<T> sorted, Function<T, Instant> time, Instant at) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time.apply(sorted.get(middle)).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
