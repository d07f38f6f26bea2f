package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that may be decided: the company as it would then be, and what that takes.
 *
 * @param id the option's id
 * @param name for people
 * @param about what it is, for people; empty: not said
 * @param once spent at the beginning beside the fees of contracts; null: nothing
 * @param monthly spent every month beside the fees of contracts; null: nothing
 * @param hoursOnce own hours at the beginning
 * @param hoursMonthly own hours every month
 * @param steps what to do, in order
 */
public record Option(
        String id,
        Words name,
        Words about,
        @Nullable Money once,
        @Nullable Money monthly,
        BigDecimal hoursOnce,
        BigDecimal hoursMonthly,
        List<Step> steps) {

    /** The company as it is. */
    public static final Option AS_IS =
            new Option(
                    "as_is",
                    new Words("今のまま", "as it is"),
                    new Words("", ""),
                    null,
                    null,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    List.of());

    public Option {
        steps = List.copyOf(steps);
    }

    /**
     * A step on the way.
     *
     * @param what what to do
     * @param family the product family in which it is set; empty: none
     * @param hours own hours that it takes; null: not estimated
     * @param who id of our person; null: not said
     */
    public record Step(
            Words what, String family, @Nullable BigDecimal hours, @Nullable String who) {}
}
