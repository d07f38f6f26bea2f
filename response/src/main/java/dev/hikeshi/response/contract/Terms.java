package dev.hikeshi.response.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text a contract points to.
 *
 * @param document paper or page
 * @param capturedOn when we kept a copy; null: never
 * @param sha256 hash of the copy, lower-case hex; null: no copy
 * @param changesOnPosting whether the provider may change it by posting
 */
public record Terms(
        String document,
        @Nullable LocalDate capturedOn,
        @Nullable String sha256,
        boolean changesOnPosting) {}
