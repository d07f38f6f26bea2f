package dev.hikeshi.response.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protection and how far it reaches, as measured.
 *
 * @param id what it is ({@code edr_mode}, {@code mfa_share}, {@code backup_offline})
 * @param value as written ({@code block}, {@code 0.62}, {@code no})
 * @param measuredOn when; null: nobody measured
 */
public record Control(String id, String value, @Nullable LocalDate measuredOn) {}
