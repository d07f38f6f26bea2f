package dev.hikeshi.response.company;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach somebody.
 *
 * @param kind how
 * @param address number, mail address, chat name or page
 * @param hours when it is answered; null: whenever the person or provider is there
 */
public record Contact(Kind kind, String address, @Nullable Hours hours) {

    /** Kinds of contact, the most immediate first. */
    public enum Kind {
        PHONE,
        CHAT,
        MAIL,
        PORTAL
    }
}
