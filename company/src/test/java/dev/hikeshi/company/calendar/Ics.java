package dev.hikeshi.company.calendar;

import java.time.ZoneId;
import java.util.List;

/** Calendar texts for tests. */
final class Ics {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Ics() {}

    /** One event of those lines. */
    static String event(String... lines) {
        return calendar(
                "BEGIN:VEVENT\nUID:one\nSUMMARY:Closed\n"
                        + String.join("\n", lines)
                        + "\nEND:VEVENT");
    }

    static String calendar(String... parts) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n"
                + String.join("\n", parts)
                + "\nEND:VCALENDAR\n";
    }

    static List<Occurrence> read(String text, ZoneId zone) {
        CalendarText.Outcome outcome = CalendarText.read(text, zone);
        if (!outcome.problems().isEmpty()) {
            throw new AssertionError(outcome.problems());
        }
        return outcome.occurrences();
    }

    /** Begins and ends in UTC, from to the minute. */
    static List<String> spans(String text, ZoneId zone) {
        return read(text, zone).stream().map(one -> one.from() + " " + one.to()).toList();
    }
}
