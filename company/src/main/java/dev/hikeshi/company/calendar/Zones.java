package dev.hikeshi.company.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Time zones by the names that calendars give them: an IANA name, else what the file itself
 * defines, else a name that Windows uses.
 */
final class Zones {
    private static final String WINDOWS =
            "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";
    private static final Set<String> KEPT =
            Set.of("DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO");

    private final Map<String, Part> defined = new TreeMap<>();
    private final Work work;
    private final Map<String, ZoneRules> known = new TreeMap<>();

    Zones(List<Part> parts, Work work) {
        this.work = work;
        for (Part part : parts) {
            if (part.name.equals("VTIMEZONE")) {
                defined.put(part.text("TZID"), part);
            }
        }
    }

    ZoneRules rules(String name) throws Problem.Found {
        ZoneRules rules = known.get(name);
        if (rules == null) {
            rules = find(name);
            known.put(name, rules);
        }
        return rules;
    }

    private ZoneRules find(String name) throws Problem.Found {
        ZoneRules iana = iana(name);
        if (iana != null) {
            return iana;
        }
        Part own = defined.get(name);
        if (own != null) {
            work.spend(Work.ZONE, name);
            return built(own, name);
        }
        String windows = Windows.NAMES.getProperty(name);
        ZoneRules rules = windows == null ? null : iana(windows);
        if (rules == null) {
            throw new Problem.Found(Problem.Kind.UNKNOWN_ZONE, name);
        }
        return rules;
    }

    /** Rules of an IANA name, also behind a prefix such as {@code /mozilla.org/2026/}. */
    private static @Nullable ZoneRules iana(String name) {
        String tail = name.startsWith("/") ? name.replaceFirst("^.*/([^/]+/[^/]+)$", "$1") : name;
        try {
            return ZoneId.of(tail).getRules();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneRules built(Part zone, String name) throws Problem.Found {
        boolean recurs =
                zone.parts.stream()
                        .anyMatch(one -> one.first("RRULE") != null || one.first("RDATE") != null);
        return recurs ? byRules(zone, name) : listed(zone, name);
    }

    /** A zone whose changes are written out one by one, which the library does not follow. */
    private static ZoneRules listed(Part zone, String name) throws Problem.Found {
        try {
            TreeMap<LocalDateTime, Part> changes = new TreeMap<>();
            for (Part observance : zone.parts) {
                String begin = observance.text("DTSTART");
                changes.put(LocalDateTime.parse(begin, ZoneWriter.LOCAL), observance);
            }
            ZoneOffset first = ZoneOffset.of(changes.firstEntry().getValue().text("TZOFFSETFROM"));
            ZoneOffset before = first;
            List<ZoneOffsetTransition> transitions = new ArrayList<>();
            for (Map.Entry<LocalDateTime, Part> change : changes.entrySet()) {
                ZoneOffset after = ZoneOffset.of(change.getValue().text("TZOFFSETTO"));
                if (!after.equals(before)) {
                    transitions.add(ZoneOffsetTransition.of(change.getKey(), before, after));
                    before = after;
                }
            }
            return ZoneRules.of(first, first, List.of(), transitions, List.of());
        } catch (RuntimeException e) {
            // No observance, or one without its begin or its offsets.
            throw new Problem.Found(Problem.Kind.UNKNOWN_ZONE, name);
        }
    }

    private static ZoneRules byRules(Part zone, String name) throws Problem.Found {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\n");
        text.append("BEGIN:VTIMEZONE\r\nTZID:own\r\n");
        for (Part observance : zone.parts) {
            text.append("BEGIN:").append(observance.name).append("\r\n");
            for (Part.Line line : observance.lines) {
                if (line.name().equals("RRULE")) {
                    Rule.checkYearly(line.value());
                }
                if (KEPT.contains(line.name())) {
                    text.append(line.name()).append(':').append(line.value()).append("\r\n");
                }
            }
            text.append("END:").append(observance.name).append("\r\n");
        }
        text.append("END:VTIMEZONE\r\nEND:VCALENDAR\r\n");
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text.toString()));
            VTimeZone component = (VTimeZone) calendar.getComponents().getFirst();
            return new ZoneRulesBuilder().vTimeZone(component).build();
        } catch (IOException | ParserException | RuntimeException e) {
            // The library has many exceptions for a definition that is none.
            throw new Problem.Found(Problem.Kind.UNKNOWN_ZONE, name);
        }
    }

    /** Loaded when a file first names a zone in that way. */
    private static final class Windows {
        static final Properties NAMES = load();

        private static Properties load() {
            Properties names = new Properties();
            try (InputStream in = CalendarBuilder.class.getResourceAsStream(WINDOWS)) {
                if (in == null) {
                    throw new IllegalStateException("no resource name=" + WINDOWS);
                }
                names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }
}
