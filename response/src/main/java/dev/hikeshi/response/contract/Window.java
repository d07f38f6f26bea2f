package dev.hikeshi.response.contract;

import dev.hikeshi.response.company.Hours;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says for one severity by the hour.
 *
 * @param hours when {@code mode} holds; null: round the clock
 * @param mode what the provider does in those hours
 * @param outside what the provider does at other hours; null: nothing
 */
public record Window(@Nullable Hours hours, Mode mode, @Nullable Mode outside) {}
