package dev.hikeshi.company.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as they stand in lines.
 *
 * @param zones the zones by name
 * @param floating where a date and a time without a zone are counted
 * @param work what may still be worked out
 */
record Values(Zones zones, ZoneRules floating, Work work) {
    private static final Pattern DATE = Pattern.compile("[12]\\d{7}");
    private static final Pattern TIME = Pattern.compile("[12]\\d{7}T\\d{6}Z?");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    /** The one time of a line such as {@code DTSTART}. */
    Time one(Part.Line line) throws Problem.Found {
        return time(line, line.value());
    }

    /** The times of a line such as {@code EXDATE}; of periods: their begins. */
    List<Span> several(Part.Line line) throws Problem.Found {
        List<Span> spans = new ArrayList<>();
        for (String each : line.value().split(",", -1)) {
            String[] ends = each.strip().split("/", 2);
            Time from = time(line, ends[0]);
            spans.add(
                    ends.length == 1 ? new Span(from, null) : new Span(from, to(line, ends, from)));
        }
        return spans;
    }

    /**
     * A time that is listed.
     *
     * @param from begin
     * @param length how long; null: as the event
     */
    record Span(Time from, @Nullable Length length) {}

    /** The end of a rule: without a zone it is counted as the event's begin. */
    Time until(String text, Time start) throws Problem.Found {
        Time time = parse(text, start.rules());
        return text.endsWith("Z") || time.date()
                ? time
                : new Time(time.local(), false, start.rules());
    }

    private Length to(Part.Line line, String[] ends, Time from) throws Problem.Found {
        return ends[1].startsWith("P")
                ? Length.of(ends[1])
                : Event.between(from, time(line, ends[1]), line.value());
    }

    private Time time(Part.Line line, String text) throws Problem.Found {
        String zone = line.parameters().get("TZID");
        ZoneRules rules = zone == null || text.endsWith("Z") ? floating : zones.rules(zone);
        return parse(text, rules);
    }

    private Time parse(String text, ZoneRules rules) throws Problem.Found {
        try {
            if (DATE.matcher(text).matches()) {
                return new Time(date(text).atStartOfDay(), true, floating);
            }
            if (TIME.matcher(text).matches()) {
                // A leap second counts as the second before.
                String clock = text.substring(9, 15).replaceFirst("60$", "59");
                LocalDateTime local = date(text).atTime(LocalTime.parse(clock, CLOCK));
                return new Time(
                        local, false, text.endsWith("Z") ? ZoneOffset.UTC.getRules() : rules);
            }
        } catch (DateTimeException e) {
            throw new Problem.Found(Problem.Kind.BAD_TIME, text);
        }
        throw new Problem.Found(Problem.Kind.BAD_TIME, text);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
