package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads the shifts of a rotation from calendar files. */
final class ShiftFiles {
    private final Setting setting;
    private final ShiftNames names;

    ShiftFiles(Setting setting, List<Person> people) {
        this.setting = setting;
        this.names = new ShiftNames(setting.ids().people(), people);
    }

    /** The shifts of the files that the rotation names; whose shift cannot be told is a fault. */
    List<Turn> turns(Section section, ZoneId zone) {
        List<Turn> turns = new ArrayList<>();
        Map<Place, @Nullable String> people = new HashMap<>();
        List<CalendarFiles.Entry> all = setting.calendarFiles().entries(section, "ics", zone);
        for (CalendarFiles.Entry entry : OwnEvents.fitting(all, section, "shift", "rotation")) {
            Occurrence event = entry.event();
            if (!people.containsKey(entry.place())) {
                people.put(entry.place(), person(entry, section.faults()));
            }
            String person = people.get(entry.place());
            if (person == null) {
                continue;
            }
            if (event.from().isBefore(event.to())) {
                turns.add(new Turn(person, event.from(), event.to()));
            } else {
                Words expected = Texts.words("expected.ics_length");
                section.faults().warn(FaultCode.ICS_LEFT_OUT, entry.place(), expected, person);
            }
        }
        return turns;
    }

    /** Whose shift it is; null, with a fault, where that cannot be told. */
    private @Nullable String person(CalendarFiles.Entry entry, Faults faults) {
        String own = entry.event().details().own().get("person");
        SortedSet<String> matched = own == null ? names.of(entry.event()) : names.withId(own);
        if (matched.isEmpty()) {
            SortedSet<String> organizer = names.organizer(entry.event());
            if (organizer.size() == 1) {
                Words expected = Texts.words("expected.shift_person");
                String found = shown(entry.event()) + " → " + organizer.getFirst();
                faults.warn(FaultCode.SHIFT_OF_ORGANIZER, entry.place(), expected, found);
            }
            matched = organizer;
        }
        if (matched.size() == 1) {
            return matched.getFirst();
        }
        String found = shown(entry.event());
        if (matched.isEmpty()) {
            SortedSet<String> known = names.known();
            String title = ShiftNames.plain(entry.event().summary());
            Words expected = Texts.words("expected.one_of", Value.some(known));
            String id = Nearest.of(title, setting.ids().people());
            String near = id == null ? Nearest.of(title, known) : id;
            faults.add(FaultCode.UNKNOWN_REFERENCE, entry.place(), expected, found, near);
        } else {
            Words expected = Texts.words("expected.one_of", String.join(", ", matched));
            faults.add(FaultCode.SHIFT_OF_SEVERAL, entry.place(), expected, found);
        }
        return null;
    }

    /** The title, and whom the event names beside it. */
    private static String shown(Occurrence event) {
        List<String> beside = new ArrayList<>(event.details().attendees());
        if (beside.isEmpty() && !event.details().organizer().isEmpty()) {
            beside.add(event.details().organizer());
        }
        String people = beside.isEmpty() ? "" : "<" + String.join(", ", beside) + ">";
        return (event.summary() + " " + people).strip();
    }
}
