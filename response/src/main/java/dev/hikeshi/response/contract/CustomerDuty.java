package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What we must have done so that the clause holds.
 *
 * @param id what ({@code agent_healthy})
 * @param fact the asset fact that shows it; null: nothing does
 * @param expected the fact's value when it is met
 * @param text for people
 * @param within how soon we must do it once they ask; null: it is a standing duty
 */
public record CustomerDuty(
        String id,
        @Nullable String fact,
        @Nullable String expected,
        Words text,
        @Nullable Duration within) {

    /** A standing duty. */
    public CustomerDuty(String id, @Nullable String fact, @Nullable String expected, Words text) {
        this(id, fact, expected, text, null);
    }
}
