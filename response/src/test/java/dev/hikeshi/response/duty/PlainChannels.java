package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the way to reach somebody. */
final class PlainChannels {

    private PlainChannels() {}

    /** The first contact that is answered now, else the first; null: none is written. */
    static @Nullable Contact best(List<Contact> contacts, PlainSetting setting) {
        Contact open = null;
        for (Contact contact : contacts) {
            Hours hours = contact.hours();
            boolean answered = hours == null || setting.spell(hours).open();
            if (open == null && answered) {
                open = contact;
            }
        }
        return open != null || contacts.isEmpty() ? open : contacts.getFirst();
    }
}
