package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a {@code VTIMEZONE} (RFC 5545, section 3.6.5) that holds for a stretch of time: every
 * change of the clock in it is written out, so no rule has to be guessed.
 */
final class ZoneWriter {
    /** A time on the wall. */
    static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private ZoneWriter() {}

    /** The lines of the zone from a year before the first instant to the last. */
    static List<String> lines(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        LocalDateTime begin =
                first.atZone(zone).toLocalDate().minusYears(1).withDayOfYear(1).atStartOfDay();
        Instant from = begin.atZone(zone).toInstant();
        ZoneOffset offset = rules.getOffset(from);
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        observance(lines, rules.isDaylightSavings(from), begin, offset, offset);
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && !change.getInstant().isAfter(last)) {
            observance(
                    lines,
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    /** A time on the wall. */
    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    private static void observance(
            List<String> lines, boolean summer, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        String name = summer ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + name);
        lines.add("DTSTART:" + local(at));
        lines.add("TZOFFSETFROM:" + written(from));
        lines.add("TZOFFSETTO:" + written(to));
        lines.add("END:" + name);
    }

    private static String written(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
