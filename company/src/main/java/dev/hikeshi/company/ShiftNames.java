package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Person;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose shift an event is: its title is a person's id, name or mail address, or the person is
 * invited to it.
 *
 * <p>Names are compared after Unicode normalisation (NFKC), so that full-width letters and spaces
 * make no difference; everything else does.
 */
final class ShiftNames {
    private final SortedSet<String> ids;
    private final SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> byMail = new TreeMap<>();

    /**
     * @param ids the ids of our people, also of those whose sections cannot be read
     * @param people those that can
     */
    ShiftNames(SortedSet<String> ids, List<Person> people) {
        this.ids = ids;
        for (Person person : people) {
            for (String name : List.of(person.name().ja(), person.name().en())) {
                put(byName, plain(name), person.id());
            }
            person.contacts().stream()
                    .filter(contact -> contact.kind() == Contact.Kind.MAIL)
                    .forEach(mail -> put(byMail, lower(mail.address()), person.id()));
        }
    }

    /** Ids of the people that title and attendees name; one: it is theirs. */
    SortedSet<String> of(Occurrence event) {
        SortedSet<String> named = named(event.summary());
        TreeSet<String> invited = new TreeSet<>();
        event.details().attendees().forEach(mail -> invited.addAll(at(byMail, mail)));
        TreeSet<String> both = new TreeSet<>(named);
        both.retainAll(invited);
        if (!both.isEmpty()) {
            return both;
        }
        // A title that names one and an invitation that names another contradict each other.
        named.addAll(invited);
        return named;
    }

    /** The person of that id; empty: there is none. */
    SortedSet<String> withId(String id) {
        return ids.contains(id) ? new TreeSet<>(List.of(id)) : new TreeSet<>();
    }

    /** Ids of the people with the organizer's mail address. */
    SortedSet<String> organizer(Occurrence event) {
        return at(byMail, event.details().organizer());
    }

    /** Everything that a title may say. */
    SortedSet<String> known() {
        TreeSet<String> known = new TreeSet<>(ids);
        known.addAll(byName.keySet());
        return known;
    }

    private SortedSet<String> named(String title) {
        String plain = plain(title);
        TreeSet<String> named = new TreeSet<>(at(byName, plain));
        named.addAll(at(byMail, lower(title)));
        if (ids.contains(plain)) {
            named.add(plain);
        }
        return named;
    }

    /** What is compared of a title. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static String lower(String mail) {
        return plain(mail).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, SortedSet<String>> map, String key, String person) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, one -> new TreeSet<>()).add(person);
        }
    }

    private static SortedSet<String> at(Map<String, SortedSet<String>> map, String key) {
        return map.getOrDefault(key, new TreeSet<>());
    }
}
