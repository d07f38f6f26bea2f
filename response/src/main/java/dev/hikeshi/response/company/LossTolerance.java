package dev.hikeshi.response.company;

import dev.hikeshi.response.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the company can stand.
 *
 * @param perIncident loss that it can bear in one incident; null: not said
 * @param standstill longest standstill that it can bear; null: not said
 */
public record LossTolerance(@Nullable Money perIncident, @Nullable Duration standstill) {}
