package dev.hikeshi.company.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes events as one iCalendar text (RFC 5545). The same events give the same bytes. */
public final class CalendarWriter {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private final ZoneId zone;

    private CalendarWriter(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * An event to write.
     *
     * @param uid id that stays the same in every export
     * @param summary title
     * @param days first and last day of an event of whole days; null: it has times
     * @param from begin, to the second; of whole days: not written
     * @param to end, exclusive; of whole days: not written
     * @param description more than the title; empty: nothing
     * @param own what the reader needs to take it back, by names in lower case; see {@link
     *     Occurrence.Details#own}
     */
    public record Entry(
            String uid,
            String summary,
            Occurrence.@Nullable Days days,
            Instant from,
            Instant to,
            String description,
            SortedMap<String, String> own) {
        public Entry {
            own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        }

        /** An event with times, which the reader can take back. */
        public static Entry timed(
                String uid,
                String summary,
                Instant from,
                Instant to,
                SortedMap<String, String> own) {
            return new Entry(uid, summary, null, from, to, "", own);
        }

        /** An event of which only the title is said. */
        public Entry(
                String uid,
                String summary,
                Occurrence.@Nullable Days days,
                Instant from,
                Instant to) {
            this(uid, summary, days, from, to, "", new TreeMap<>());
        }
    }

    /**
     * The text.
     *
     * @param entries the events, written in this order
     * @param zone where times are written; the text defines it
     * @param stamp when the text was made
     */
    public static String write(List<Entry> entries, ZoneId zone, Instant stamp) {
        CalendarWriter writer = new CalendarWriter(zone);
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Hikeshi//Hikeshi//EN");
        writer.zone(entries);
        entries.forEach(entry -> writer.event(entry, stamp));
        writer.line("END:VCALENDAR");
        return writer.out.toString();
    }

    private void event(Entry entry, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.uid()));
        line("DTSTAMP:" + UTC.format(stamp));
        Occurrence.Days days = entry.days();
        if (days != null) {
            line("DTSTART;VALUE=DATE:" + compact(days.first()));
            line("DTEND;VALUE=DATE:" + compact(days.last().plusDays(1)));
        } else {
            time("DTSTART", entry.from());
            time("DTEND", entry.to());
        }
        line("SUMMARY:" + escaped(entry.summary()));
        if (!entry.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(entry.description()));
        }
        entry.own()
                .forEach(
                        (name, value) ->
                                line(
                                        "X-HIKESHI-"
                                                + name.toUpperCase(Locale.ROOT)
                                                + ":"
                                                + escaped(value)));
        line("END:VEVENT");
    }

    /** The zone, where a time names it. */
    private void zone(List<Entry> entries) {
        List<Instant> times =
                entries.stream()
                        .filter(entry -> entry.days() == null)
                        .flatMap(entry -> Stream.of(entry.from(), entry.to()))
                        .filter(this::isLocal)
                        .sorted()
                        .toList();
        if (!times.isEmpty()) {
            ZoneWriter.lines(zone, times.getFirst(), times.getLast()).forEach(this::line);
        }
    }

    private void time(String name, Instant at) {
        line(
                isLocal(at)
                        ? name
                                + ";TZID="
                                + zone.getId()
                                + ":"
                                + ZoneWriter.local(at.atZone(zone).toLocalDateTime())
                        : name + ":" + UTC.format(at));
    }

    /** False in UTC, and in the second of two equal hours, which a time on the wall cannot name. */
    private boolean isLocal(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return !(zone.normalized() instanceof ZoneOffset)
                && local.withEarlierOffsetAtOverlap().equals(local);
    }

    private static String compact(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line of at most 75 bytes, else folded; no character is cut. */
    private void line(String text) {
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + width > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += width;
        }
        out.append("\r\n");
    }
}
