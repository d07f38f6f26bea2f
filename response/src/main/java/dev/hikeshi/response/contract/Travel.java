package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Hours;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Work on site: how long somebody is under way, and when at all.
 *
 * @param time from setting out to arriving
 * @param runs when one can set out ({@code 05:00-23:00}, the trains); null: at any hour
 * @param cost what the journey costs; null: nothing
 */
public record Travel(Duration time, @Nullable Hours runs, @Nullable Money cost) {
    public Travel {
        if (time.isNegative()) {
            throw new IllegalArgumentException("negative travel time=" + time);
        }
    }
}
