package dev.hikeshi.response.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the company lives from.
 *
 * @param id the function's id
 * @param name for people
 * @param lossPerDay what one day of standstill costs
 * @param source where the figure comes from, for the reader
 * @param needs ids of the asset groups without which it stands still
 * @param rto within which it is promised to run again, from the standstill on; null: nobody
 *     promised anything
 * @param rpo how old the data may then be at most; null: nobody promised anything
 */
public record BusinessFunction(
        String id,
        Words name,
        Money lossPerDay,
        Words source,
        List<String> needs,
        @Nullable Duration rto,
        @Nullable Duration rpo) {
    public BusinessFunction {
        needs = List.copyOf(needs);
    }

    /** A function whose recovery nobody promised. */
    public BusinessFunction(
            String id, Words name, Money lossPerDay, Words source, List<String> needs) {
        this(id, name, lossPerDay, source, needs, null, null);
    }
}
