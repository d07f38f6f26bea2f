package dev.hikeshi.response.contract;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for or consent to the act, and what happens when nobody answers.
 *
 * @param people ids of our people who may, in the order they are phoned
 * @param form how ({@code written}, {@code oral}, {@code button})
 * @param attempts how often each is tried
 * @param between how long to wait between two attempts
 * @param fallback what the paper says happens when nobody answers; null: nothing is written
 */
public record Consent(
        List<String> people, String form, int attempts, Duration between, @Nullable Mode fallback) {

    /** Nobody need be asked. */
    public static final Consent NOT_NEEDED = new Consent(List.of(), "none", 0, Duration.ZERO, null);

    public Consent {
        people = List.copyOf(people);
        if (attempts < 0 || between.isNegative()) {
            throw new IllegalArgumentException("no such attempts=" + attempts);
        }
    }

    /** One call after the other, without waiting. */
    public Consent(List<String> people, String form, int attempts, @Nullable Mode fallback) {
        this(people, form, attempts, Duration.ZERO, fallback);
    }

    /** How long all attempts take when nobody answers. */
    public Duration unanswered() {
        return between.multipliedBy((long) attempts * Math.max(1, people.size()));
    }
}
