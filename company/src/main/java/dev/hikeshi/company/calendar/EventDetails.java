package dev.hikeshi.company.calendar;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads whom an event is about (RFC 5545, sections 3.8.2.7, 3.8.4.1 and 3.8.4.3). */
final class EventDetails {
    private static final String OWN = "X-HIKESHI-";
    private static final String MAIL = "mailto:";
    private static final Set<String> ROOMS = Set.of("ROOM", "RESOURCE");

    private EventDetails() {}

    static Occurrence.Details of(Part part) {
        TreeSet<String> attendees = new TreeSet<>();
        part.all("ATTENDEE").stream()
                .filter(EventDetails::takesPart)
                .map(EventDetails::address)
                .filter(address -> !address.isEmpty())
                .forEach(attendees::add);
        TreeMap<String, String> own = new TreeMap<>();
        for (Part.Line line : part.lines) {
            if (line.name().startsWith(OWN)) {
                String name = line.name().substring(OWN.length()).toLowerCase(Locale.ROOT);
                own.put(name, Part.plain(line.value()));
            }
        }
        Part.Line organizer = part.first("ORGANIZER");
        return new Occurrence.Details(
                part.text("TRANSP").equalsIgnoreCase("TRANSPARENT"),
                attendees,
                organizer == null ? "" : address(organizer),
                own);
    }

    private static boolean takesPart(Part.Line line) {
        return !is(line, "PARTSTAT", Set.of("DECLINED"))
                && !is(line, "ROLE", Set.of("NON-PARTICIPANT"))
                && !is(line, "CUTYPE", ROOMS);
    }

    private static boolean is(Part.Line line, String parameter, Set<String> values) {
        String given = line.parameters().getOrDefault(parameter, "");
        return values.contains(given.toUpperCase(Locale.ROOT));
    }

    /** The mail address; empty: the line has none. */
    private static String address(Part.Line line) {
        String value = line.value().toLowerCase(Locale.ROOT);
        String beside = line.parameters().getOrDefault("EMAIL", "");
        String address = value.startsWith(MAIL) ? value.substring(MAIL.length()) : beside;
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
