package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Range;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.OnCall;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code rotations} and works out whose shift runs when. */
final class RotationReader {
    private final Setting setting;
    private final ShiftFiles shiftFiles;
    private final Map<String, List<Shift>> byPerson = new TreeMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    private RotationReader(Setting setting, List<Person> people) {
        this.setting = setting;
        this.shiftFiles = new ShiftFiles(setting, people);
    }

    /** The people with their shifts, which the files' sections {@code rotations} give them. */
    static List<Person> join(List<Section> files, Setting setting, List<Person> people) {
        RotationReader reader = new RotationReader(setting, people);
        for (Section file : files) {
            file.sections("rotations", Shapes.ROTATION, reader::rotation);
        }
        List<Person> joined = people.stream().map(reader::withShifts).toList();
        reader.look(joined);
        return joined;
    }

    private Person withShifts(Person person) {
        return person.inShifts(new OnCall(byPerson.getOrDefault(person.id(), List.of())));
    }

    /** Warns of people who are away while they are on call. */
    private void look(List<Person> people) {
        for (Person person : people) {
            for (Absence away : person.absences()) {
                person.onCall().shifts().stream()
                        .filter(shift -> meets(shift, away))
                        .findFirst()
                        .ifPresent(shift -> warn(person, shift, away));
            }
        }
    }

    private void warn(Person person, Shift shift, Absence away) {
        Section section = sections.get(shift.rotation());
        if (section != null) {
            String found = person.id() + " " + away.from() + ".." + away.to();
            Words expected = Texts.words("expected.override");
            section.warn(FaultCode.ON_CALL_WHILE_AWAY, expected, found);
        }
    }

    private static boolean meets(Shift shift, Absence away) {
        return shift.from().isBefore(away.to()) && away.from().isBefore(shift.to());
    }

    private @Nullable String rotation(Section section) {
        String id = section.id();
        ZoneId zone = section.or("zone", Forms.ZONE, setting.zone());
        List<Turn> turns = new ArrayList<>();
        boolean byRule = section.has("people") || section.has("starts") || section.has("every");
        if (byRule == section.has("ics")) {
            Words expected = Texts.words("expected.rotation");
            section.fault(FaultCode.BAD_VALUE, expected, byRule ? "ics" : "");
        } else if (byRule) {
            turns.addAll(byRule(section, zone));
        } else {
            turns.addAll(shiftFiles.turns(section, zone));
        }
        List<Turn> overrides =
                section.sections("overrides", Shapes.OVERRIDE, one -> override(one, zone));
        checkOverlap(section, overrides);
        overrides.forEach(override -> give(turns, override));
        for (Turn turn : turns) {
            byPerson.computeIfAbsent(turn.person(), key -> new ArrayList<>())
                    .add(new Shift(id, turn.from(), turn.to()));
        }
        sections.put(id, section);
        return id;
    }

    private List<Turn> byRule(Section section, ZoneId zone) {
        List<String> people = section.each("people", setting.ids().person());
        Instant starts = section.may("starts", value -> PeopleReader.instant(value, zone));
        Period every = section.may("every", EveryForm.EVERY);
        Instant ends = section.may("ends", value -> PeopleReader.instant(value, zone));
        if (!section.has("people") || !section.has("starts") || !section.has("every")) {
            section.fault(FaultCode.BAD_VALUE, Texts.words("expected.rotation"), "");
            return List.of();
        }
        if (people.isEmpty() || starts == null || every == null) {
            Value none = section.at("people");
            if (none != null && none.items().isEmpty()) {
                none.bad(Texts.words("expected.people"), "[]");
            }
            return List.of();
        }
        if (ends != null && !starts.isBefore(ends)) {
            Words expected = Texts.words("expected.later_end");
            section.fault(FaultCode.ENDS_BEFORE_START, expected, starts + ".." + ends);
            return List.of();
        }
        Instant last = Range.LAST_DAY.plusDays(1).atStartOfDay(zone).toInstant();
        Instant end = ends == null || ends.isAfter(last) ? last : ends;
        return turns(people, starts.atZone(zone).toLocalDateTime(), every, end, zone);
    }

    /** A handover falls on the same time of the wall clock, also when summer time begins. */
    private static List<Turn> turns(
            List<String> people, LocalDateTime starts, Period every, Instant end, ZoneId zone) {
        List<Turn> turns = new ArrayList<>();
        Instant first = Range.FIRST_DAY.atStartOfDay(zone).toInstant();
        Instant from = handover(starts, zone);
        for (int i = 0; from.isBefore(end); i++) {
            Instant next = handover(starts.plus(every.multipliedBy(i + 1)), zone);
            Instant to = next.isAfter(end) ? end : next;
            if (from.isBefore(to) && to.isAfter(first)) {
                turns.add(new Turn(people.get(i % people.size()), from, to));
            }
            from = next;
        }
        return turns;
    }

    /** Where the clock jumps over the time, where it jumps; of a repeated hour the first. */
    private static Instant handover(LocalDateTime wall, ZoneId zone) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private @Nullable Turn override(Section section, ZoneId zone) {
        Instant from = section.may("from", value -> PeopleReader.instant(value, zone));
        Instant to = section.may("to", value -> PeopleReader.instant(value, zone));
        String person = section.may("person", setting.ids().person());
        if (from == null || to == null || person == null) {
            return null;
        }
        if (from.isBefore(to)) {
            return new Turn(person, from, to);
        }
        Words expected = Texts.words("expected.later_end");
        section.fault(FaultCode.ENDS_BEFORE_START, expected, from + ".." + to);
        return null;
    }

    private static void checkOverlap(Section section, List<Turn> overrides) {
        List<Turn> sorted = overrides.stream().sorted(Comparator.comparing(Turn::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Turn second = sorted.get(i);
            if (second.from().isBefore(sorted.get(i - 1).to())) {
                String found = second.person() + " " + second.from();
                Words expected = Texts.words("expected.no_overlap");
                section.fault(FaultCode.OVERLAPPING_WINDOWS, expected, found);
            }
        }
    }

    /** Takes the time from whoever has it and gives it to another. */
    private static void give(List<Turn> turns, Turn override) {
        List<Turn> cut = new ArrayList<>();
        for (Turn turn : turns) {
            add(cut, turn.person(), turn.from(), earlier(turn.to(), override.from()));
            add(cut, turn.person(), later(turn.from(), override.to()), turn.to());
        }
        cut.add(override);
        turns.clear();
        turns.addAll(cut);
    }

    private static void add(List<Turn> turns, String person, Instant from, Instant to) {
        if (from.isBefore(to)) {
            turns.add(new Turn(person, from, to));
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
