package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;

/**
 * When a clock stands still.
 *
 * @param id the state that stops it ({@code waiting_for_us}); the situation says since when, as
 *     {@code paused:ID}, and until when, as {@code resumed:ID}
 * @param text the words of the paper
 */
public record Pause(String id, Words text) {}
