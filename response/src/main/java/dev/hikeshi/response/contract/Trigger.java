package dev.hikeshi.response.contract;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What must have happened so that the clause holds.
 *
 * @param atLeast from which severity, ours
 * @param grade the provider's own grade instead ({@code P1}); null: ours. It needs the contract's
 *     map
 * @param confirmed only for confirmed cases
 * @param requiresFacts incident facts that must hold, name to value ({@code compromise: active})
 * @param text the words of the paper
 */
public record Trigger(
        Severity atLeast,
        @Nullable String grade,
        boolean confirmed,
        SortedMap<String, String> requiresFacts,
        Words text) {

    /** Any case. */
    public static final Trigger ALWAYS =
            new Trigger(Severity.LOW, null, false, new TreeMap<>(), Words.same(""));

    public Trigger {
        requiresFacts = Collections.unmodifiableSortedMap(new TreeMap<>(requiresFacts));
    }
}
