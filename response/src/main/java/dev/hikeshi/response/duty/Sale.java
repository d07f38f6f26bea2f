package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What buying it takes. The price is that of the rung's footing.
 *
 * @param minimum least that is paid; null: none
 * @param lead time from the signature to the begin
 * @param signer id of our person who may approve the price and can be reached first; null: nobody
 *     may
 * @param signerFrom when that person can be reached; null: nobody may, or not in 400 days
 */
public record Sale(
        @Nullable Money minimum,
        Duration lead,
        @Nullable String signer,
        @Nullable Instant signerFrom) {}
