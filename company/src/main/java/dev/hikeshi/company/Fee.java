package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a contract costs whether or not anything happens.
 *
 * @param contract id of the contract
 * @param once at the beginning; null: nothing
 * @param monthly every month; null: nothing
 * @param source where the figure comes from, for the reader
 */
public record Fee(String contract, @Nullable Money once, @Nullable Money monthly, Words source) {}
