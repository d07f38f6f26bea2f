package dev.hikeshi.company.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged calendars: read or refused with a line, never an exception. */
class CalendarFuzzTest {
    private static final long SEED = 20261124L;
    private static final String SPOILERS = ":;=,\"/\\- \t\r\n0129TZPWDMXéあ\u0000";
    private static final String WHOLE =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Our Office
            BEGIN:STANDARD
            DTSTART:20201101T020000
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID=Our Office:20260105T090000
            DURATION:P1DT2H
            RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,2MO;BYSETPOS=1;UNTIL=20290101T000000Z
            EXDATE;TZID=Asia/Tokyo:20260112T090000,20260119T090000
            RDATE;VALUE=PERIOD:20260201T000000Z/PT2H
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID;VALUE=DATE:20260302
            DTSTART;VALUE=DATE:20260303
            DTEND;VALUE=DATE:20260305
            SUMMARY:Moved\\, twice
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void aDamagedCalendarIsReadOrRefused() {
        System.out.println("CalendarFuzzTest seed=" + SEED);
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                spoil(text, random);
            }
            refused += check(text.toString(), "seed=" + SEED + " round=" + round);
        }
        assertThat(refused).isBetween(100, 1400);
    }

    @Test
    void aLineLessIsReadOrRefused() {
        List<String> lines = WHOLE.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String before = String.join("\n", lines.subList(0, i));
            String after = String.join("\n", lines.subList(i + 1, lines.size()));
            check(before + "\n" + after + "\n", "without line=" + (i + 1));
        }
    }

    private static int check(String text, String name) {
        CalendarText.Outcome outcome = CalendarText.read(text, Ics.TOKYO);
        long lines = text.lines().count();
        for (Problem problem : outcome.problems()) {
            assertThat(problem.line()).as(name).isBetween(1, (int) Math.max(1, lines));
        }
        assertThat(outcome.problems().isEmpty() || outcome.occurrences().isEmpty())
                .as(name)
                .isTrue();
        return outcome.problems().isEmpty() ? 0 : 1;
    }

    private static void spoil(StringBuilder text, Random random) {
        int place = random.nextInt(text.length());
        char other = SPOILERS.charAt(random.nextInt(SPOILERS.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.setCharAt(place, other);
            case 1 -> text.insert(place, other);
            default -> text.deleteCharAt(place);
        }
    }
}
