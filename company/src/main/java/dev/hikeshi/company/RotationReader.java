package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Range;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.OnCall;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Turn second = Turns.overlapping(overrides);
        if (second != null) {
            Words expected = Texts.words("expected.no_overlap");
            String found = second.person() + " " + second.from();
            section.fault(FaultCode.OVERLAPPING_WINDOWS, expected, found);
        }
        for (Turn override : overrides) {
            turns = Turns.give(turns, override);
        }
        Set<DutyId> duties = duties(section);
        for (Turn turn : inHours(section, turns, overrides, zone)) {
            byPerson.computeIfAbsent(turn.person(), key -> new ArrayList<>())
                    .add(new Shift(id, turn.from(), turn.to(), duties));
        }
        sections.put(id, section);
        return id;
    }

    private Set<DutyId> duties(Section section) {
        Value named = section.at("duties");
        if (named != null && named.items().isEmpty()) {
            named.bad(Texts.words("expected.shift_duties"), "[]");
        }
        return setting.duties(section, "duties");
    }

    /** The turns in the hours of the rotation; a swap that lies outside them is a fault. */
    private List<Turn> inHours(
            Section section, List<Turn> turns, List<Turn> overrides, ZoneId zone) {
        Hours hours = section.may("hours", new ShiftHours(setting.hours(), zone));
        Value at = section.at("hours");
        if (hours == null || at == null) {
            return turns;
        }
        if (hours.windows().isEmpty()) {
            at.bad(Texts.words("expected.shift_hours"), at.shown());
            return List.of();
        }
        for (Turn override : overrides) {
            if (Turns.within(List.of(override), hours).isEmpty()) {
                String found = override.person() + " " + override.from() + ".." + override.to();
                section.fault(FaultCode.OUTSIDE_SHIFTS, Texts.words("expected.in_hours"), found);
            }
        }
        List<Turn> open = Turns.within(turns, hours);
        if (open.size() > Turns.MOST) {
            at.bad(Texts.words("expected.fewer_shifts"), at.shown());
        }
        return open;
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
        return Turns.byTurns(people, starts.atZone(zone).toLocalDateTime(), every, end, zone);
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
}
