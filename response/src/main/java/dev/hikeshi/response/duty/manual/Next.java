package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes when a party does not act.
 *
 * @param bearers who; empty: nobody
 * @param answer the rung's type
 * @param binds true when they are bound to act
 * @param clause {@code contract/clause}; null: a person of ours, or nobody
 * @param hours hours of the 168 of the coming week in which that holds, at most over all assets
 */
public record Next(
        List<Bearer> bearers, String answer, boolean binds, @Nullable String clause, long hours) {
    public Next {
        bearers = List.copyOf(bearers);
    }
}
