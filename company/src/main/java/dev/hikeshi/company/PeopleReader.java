package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code people}, and contacts of anybody. */
final class PeopleReader {
    private final Setting setting;

    PeopleReader(Setting setting) {
        this.setting = setting;
    }

    /** A person; shifts are read later, because they name people. */
    Person person(Section section) {
        String id = section.id();
        Hours hours = section.need("hours", setting.hours(), setting.hours().never());
        return new Person(
                id,
                section.words("name"),
                section.words("role"),
                setting.duties(section, "holds"),
                setting.duties(section, "can_do"),
                deputies(section),
                contacts(section, setting.hours()),
                hours,
                absences(section, hours.zone()),
                section.sections("authority", Shapes.AUTHORITY, this::authority));
    }

    /** People may stand in for each other, nobody for themselves. */
    private List<String> deputies(Section section) {
        Value named = section.at("deputies");
        if (named != null && !named.isMapping()) {
            for (Value one : named.items()) {
                if (one.is(section.id())) {
                    Words expected = Texts.words("expected.somebody_else");
                    one.faults().add(FaultCode.SELF_DEPUTY, one.place(), expected, section.id());
                }
            }
        }
        return setting.people(section, "deputies");
    }

    /** The list {@code contacts} of a person or provider with those hours. */
    static List<Contact> contacts(Section section, HoursForm hours) {
        return section.sections("contacts", Shapes.CONTACT, contact -> contact(contact, hours));
    }

    /** One way to reach somebody. */
    static @Nullable Contact contact(Section section, HoursForm hours) {
        Map<Contact.Kind, String> ways = new EnumMap<>(Contact.Kind.class);
        int named = 0;
        for (Contact.Kind kind : Contact.Kind.values()) {
            named += section.has(Forms.word(kind)) ? 1 : 0;
            String address = section.may(Forms.word(kind), Forms.TEXT);
            if (address != null) {
                ways.put(kind, address);
            }
        }
        Hours answered = section.may("hours", hours);
        if (named != 1) {
            String found = String.join(", ", ways.values());
            section.fault(FaultCode.ONE_WAY_PER_CONTACT, Texts.words("expected.contact"), found);
        }
        return ways.entrySet().stream()
                .findFirst()
                .map(way -> new Contact(way.getKey(), way.getValue(), answered))
                .orElse(null);
    }

    private Authority authority(Section section) {
        return new Authority(
                Set.copyOf(section.each("may", Forms.choice(Verb.class))),
                setting.assetsOrAll(section),
                section.may("limit", setting.money()));
    }

    private List<Absence> absences(Section section, ZoneId zone) {
        List<Absence> all = new ArrayList<>(section.each("away", value -> away(value, zone)));
        List<CalendarFiles.Entry> free = new ArrayList<>();
        List<CalendarFiles.Entry> events =
                setting.calendarFiles().entries(section, "away_ics", zone);
        for (CalendarFiles.Entry entry : OwnEvents.fitting(events, section, "away", "person")) {
            Occurrence event = entry.event();
            if (event.details().free()) {
                free.add(entry);
            } else if (event.from().isBefore(event.to())) {
                all.add(new Absence(event.from(), event.to()));
            } else {
                Words expected = Texts.words("expected.ics_length");
                section.faults()
                        .warn(FaultCode.ICS_LEFT_OUT, entry.place(), expected, event.summary());
            }
        }
        warnOf(free, section.faults());
        return all;
    }

    /**
     * One warning a file: calendars are full of events that leave their owner free, but some
     * programs make an event of whole days free unless told otherwise, and a holiday then counts
     * for nothing.
     */
    private static void warnOf(List<CalendarFiles.Entry> free, Faults faults) {
        Map<Path, List<CalendarFiles.Entry>> byFile = new TreeMap<>();
        free.forEach(
                entry ->
                        byFile.computeIfAbsent(entry.place().file(), file -> new ArrayList<>())
                                .add(entry));
        for (List<CalendarFiles.Entry> entries : byFile.values()) {
            CalendarFiles.Entry first =
                    entries.stream()
                            .min(Comparator.comparingInt(entry -> entry.place().line()))
                            .orElseThrow();
            String found = first.event().summary() + " (" + entries.size() + ")";
            Words expected = Texts.words("expected.ics_busy");
            faults.warn(FaultCode.ICS_FREE, first.place(), expected, found);
        }
    }

    private static @Nullable Absence away(Value value, ZoneId zone) {
        if (value.isMapping()) {
            Section section = value.section(Shapes.AWAY);
            return section == null ? null : awayMinutes(section, zone);
        }
        String text = value.text();
        if (text == null) {
            return null;
        }
        String[] ends = text.split("\\.\\.", -1);
        LocalDate first = Forms.date(ends[0].strip());
        LocalDate last = Forms.date(ends[ends.length - 1].strip());
        if (ends.length > 2 || first == null || last == null) {
            value.bad(Texts.words("expected.away"), text);
            return null;
        }
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return absence(value.place(), value.faults(), from, to, text);
    }

    private static @Nullable Absence awayMinutes(Section section, ZoneId zone) {
        Instant from = section.may("from", value -> instant(value, zone));
        Instant to = section.may("to", value -> instant(value, zone));
        if (from == null || to == null) {
            return null;
        }
        return absence(section.place(), section.faults(), from, to, from + ".." + to);
    }

    private static @Nullable Absence absence(
            Place place, Faults faults, Instant from, Instant to, String found) {
        if (from.isBefore(to)) {
            return new Absence(from, to);
        }
        faults.add(FaultCode.ENDS_BEFORE_START, place, Texts.words("expected.later_end"), found);
        return null;
    }

    /** A minute, with an offset or counted in that zone. */
    static @Nullable Instant instant(Value value, ZoneId zone) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        try {
            boolean offset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return offset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            value.bad(Texts.words("expected.minute"), text);
            return null;
        }
    }
}
