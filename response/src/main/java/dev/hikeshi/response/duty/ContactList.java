package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Contact;
import java.time.Instant;
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

    /**
     * The contact that is answered first, ties in the order written; null: none is written.
     *
     * <p>One without hours is answered whenever they are there.
     *
     * @param there when they are there, now or later; null: not in 400 days
     */
    @Nullable Contact best(Setting setting, @Nullable Instant there) {
        Contact best = null;
        Instant first = null;
        // Every contact, also after one that is open now: the horizon learns from all of them.
        for (int i = 0; i < hours.length; i++) {
            Timetable timetable = hours[i];
            Instant answered =
                    timetable == null ? there : setting.spell(timetable).nextOpen(setting.now);
            boolean sooner = answered != null && (first == null || answered.isBefore(first));
            if (best == null || sooner) {
                best = contacts.get(i);
                first = answered;
            }
        }
        return best;
    }
}
