package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause does not hold.
 *
 * @param id what
 * @param assets assets that are out; null: not by asset
 * @param fact incident or asset fact that puts a case out; null: not by fact
 * @param value the value of the fact that does
 * @param text the words of the paper
 */
public record Exclusion(
        String id,
        @Nullable AssetSelector assets,
        @Nullable String fact,
        @Nullable String value,
        Words text) {}
