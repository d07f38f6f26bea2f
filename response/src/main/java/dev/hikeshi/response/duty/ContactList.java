package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to reach somebody, best first, with their timetables. */
final class ContactList {
    private final List<Contact> contacts;
    private final @Nullable Timetable[] hours;

    ContactList(List<Contact> contacts, Index index) {
        this.contacts = contacts;
        this.hours = new Timetable[contacts.size()];
        for (int i = 0; i < hours.length; i++) {
            Contact contact = contacts.get(i);
            hours[i] = contact.hours() == null ? null : index.timetable(contact.hours());
        }
    }

    /** The first contact that is answered now, else the first; null: none is written. */
    @Nullable Contact best(Setting setting) {
        int open = -1;
        // Every contact, also after the first open one: the horizon learns from all of them.
        for (int i = 0; i < hours.length; i++) {
            Timetable timetable = hours[i];
            boolean answered = timetable == null || setting.spell(timetable).open();
            if (open < 0 && answered) {
                open = i;
            }
        }
        return hours.length == 0 ? null : contacts.get(Math.max(0, open));
    }
}
