package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Hours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause does not hold.
 *
 * @param id what
 * @param assets assets that are out; null: not by asset
 * @param fact incident or asset fact that puts a case out; null: not by fact
 * @param value the value of the fact that does
 * @param text the words of the paper
 * @param during the hours in which it holds ({@code maintenance}); null: at any hour
 * @param from first day; null: from the beginning
 * @param to last day; null: to the end
 */
public record Exclusion(
        String id,
        @Nullable AssetSelector assets,
        @Nullable String fact,
        @Nullable String value,
        Words text,
        @Nullable Hours during,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** An exclusion at any hour of any day. */
    public Exclusion(
            String id,
            @Nullable AssetSelector assets,
            @Nullable String fact,
            @Nullable String value,
            Words text) {
        this(id, assets, fact, value, text, null, null, null);
    }

    /** True when the time alone puts a case out. */
    public boolean isByTime() {
        return during != null || from != null || to != null;
    }
}
