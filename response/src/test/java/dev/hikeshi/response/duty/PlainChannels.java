package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the way to reach somebody. */
final class PlainChannels {

    private PlainChannels() {}

    /** The contact that is answered first, ties in the order written; null: none is written. */
    static @Nullable Contact best(
            List<Contact> contacts, PlainSetting setting, @Nullable Instant there) {
        for (Contact contact : contacts) {
            if (contact.hours() != null) {
                setting.spell(contact.hours());
            }
        }
        return contacts.stream()
                .min(Comparator.comparing(one -> answered(one, setting, there)))
                .orElse(null);
    }

    private static Instant answered(
            Contact contact, PlainSetting setting, @Nullable Instant there) {
        Hours hours = contact.hours();
        Instant at =
                hours == null ? there : setting.spell(hours).nextOpen(setting.now).orElse(null);
        return at == null ? Instant.MAX : at;
    }
}
