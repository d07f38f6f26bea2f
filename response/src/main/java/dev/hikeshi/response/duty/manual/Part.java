package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.duty.Rung;
import java.util.Locale;

/** What a party has to do with a duty, most first. */
public enum Part {
    /** Bound to do it, on request and with consent too. */
    DOES,
    /** Responsible; cannot act at some hours. */
    AWAY,
    /** Does it for extra money. */
    SELLS,
    /** Tells or advises; somebody else must act. */
    TELLS,
    /** Only said, or disputed: nobody should count on it. */
    UNSURE,
    /** Refuses it, does not cover it, or does so no longer. */
    DOES_NOT;

    /** The stable key in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(Rung rung) {
        return switch (rung) {
            case Rung.Owed r -> DOES;
            case Rung.OwedOnRequest r -> DOES;
            case Rung.OwedWithConsent r -> DOES;
            case Rung.ForExtraMoney r -> SELLS;
            case Rung.UnableNow r -> AWAY;
            case Rung.Unconfirmed r -> UNSURE;
            case Rung.Disputed r -> UNSURE;
            case Rung.AdvisedOnly r -> TELLS;
            case Rung.NotifiedOnly r -> TELLS;
            case Rung.OwedByNobody r -> DOES_NOT;
        };
    }
}
