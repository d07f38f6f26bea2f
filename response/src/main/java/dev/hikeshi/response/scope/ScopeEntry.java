package dev.hikeshi.response.scope;

import dev.hikeshi.response.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One asset and what is known of it.
 *
 * @param asset the host, or the id of a group of which no host is known
 * @param group id of the group that the host is in, or {@code unlisted:HOST}
 * @param state what is known
 * @param since since when it has been so; null: nobody said anything, or it is not observed
 * @param why what shows it, never empty
 */
public record ScopeEntry(
        String asset, String group, AssetState state, @Nullable Instant since, List<Words> why) {
    public ScopeEntry {
        why = List.copyOf(why);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a state needs a reason asset=" + asset);
        }
    }
}
