package dev.hikeshi.response.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.util.List;

/**
 * Something the company lives from.
 *
 * @param id the function's id
 * @param name for people
 * @param lossPerDay what one day of standstill costs
 * @param source where the figure comes from, for the reader
 * @param needs ids of the asset groups without which it stands still
 */
public record BusinessFunction(
        String id, Words name, Money lossPerDay, Words source, List<String> needs) {
    public BusinessFunction {
        needs = List.copyOf(needs);
    }
}
