package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Gate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gate that is not cleared yet.
 *
 * @param gate what must happen
 * @param signer id of our person who can clear it first; null: it clears by time alone
 * @param signerFrom when that person can be reached; null: it clears by time alone
 * @param clears when it can be cleared at the earliest
 */
public record OpenGate(
        Gate gate, @Nullable String signer, @Nullable Instant signerFrom, Instant clears) {}
