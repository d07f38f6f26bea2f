package dev.hikeshi.response.closure;

import dev.hikeshi.response.Words;
import java.util.List;

/**
 * One condition for declaring an incident over.
 *
 * @param id stable id ({@code every_asset_clear})
 * @param text what must hold
 * @param missing what is still missing; empty: it is met
 */
public record Criterion(String id, Words text, List<Words> missing) {
    public Criterion {
        missing = List.copyOf(missing);
    }

    /** True when nothing is missing. */
    public boolean met() {
        return missing.isEmpty();
    }
}
