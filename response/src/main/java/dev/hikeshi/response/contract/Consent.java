package dev.hikeshi.response.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for or consent to the act, and what happens when nobody answers.
 *
 * @param people ids of our people who may, in the order they are phoned
 * @param form how ({@code written}, {@code oral}, {@code button})
 * @param attempts how often each is tried
 * @param fallback what the paper says happens when nobody answers; null: nothing is written
 */
public record Consent(List<String> people, String form, int attempts, @Nullable Mode fallback) {

    /** Nobody need be asked. */
    public static final Consent NOT_NEEDED = new Consent(List.of(), "none", 0, null);

    public Consent {
        people = List.copyOf(people);
    }
}
