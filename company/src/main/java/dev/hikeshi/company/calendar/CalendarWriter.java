package dev.hikeshi.company.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes events as one iCalendar text (RFC 5545). The same events give the same bytes. */
public final class CalendarWriter {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private CalendarWriter() {}

    /**
     * An event to write.
     *
     * @param uid id that stays the same in every export
     * @param summary title
     * @param days first and last day of an event of whole days; null: it has times
     * @param from begin, to the second; of whole days: not written
     * @param to end, exclusive; of whole days: not written
     */
    public record Entry(
            String uid, String summary, Occurrence.@Nullable Days days, Instant from, Instant to) {}

    /**
     * The text.
     *
     * @param entries the events, written in this order
     * @param stamp when the text was made
     */
    public static String write(List<Entry> entries, Instant stamp) {
        CalendarWriter writer = new CalendarWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Hikeshi//Hikeshi//EN");
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
            line("DTSTART:" + UTC.format(entry.from()));
            line("DTEND:" + UTC.format(entry.to()));
        }
        line("SUMMARY:" + escaped(entry.summary()));
        line("END:VEVENT");
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
