package dev.hikeshi.company.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @Test
    void wholeDaysEndBeforeTheirEndDate() {
        List<Occurrence> all =
                Ics.read(
                        Ics.event("DTSTART;VALUE=DATE:20261229", "DTEND;VALUE=DATE:20270104"),
                        Ics.TOKYO);
        assertThat(all)
                .containsExactly(
                        new Occurrence(
                                "one",
                                "Closed",
                                4,
                                new Occurrence.Days(
                                        LocalDate.parse("2026-12-29"),
                                        LocalDate.parse("2027-01-03")),
                                Instant.parse("2026-12-28T15:00:00Z"),
                                Instant.parse("2027-01-03T15:00:00Z"),
                                Occurrence.Details.NONE));
    }

    @Test
    void aDateAloneIsOneDayAndATimeAloneHasNoLength() {
        assertThat(Ics.spans(Ics.event("DTSTART;VALUE=DATE:20261229"), Ics.TOKYO))
                .containsExactly("2026-12-28T15:00:00Z 2026-12-29T15:00:00Z");
        assertThat(Ics.spans(Ics.event("DTSTART:20261229T090000"), Ics.TOKYO))
                .containsExactly("2026-12-29T00:00:00Z 2026-12-29T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20260701T090000, 2026-07-01T00:00:00Z",
        "DTSTART:20260701T090000Z, 2026-07-01T09:00:00Z",
        "DTSTART;TZID=America/New_York:20260701T090000, 2026-07-01T13:00:00Z",
        "DTSTART;TZID=\"America/New_York\":20260101T090000, 2026-01-01T14:00:00Z",
        "DTSTART;TZID=Tokyo Standard Time:20260701T090000, 2026-07-01T00:00:00Z",
        "DTSTART;TZID=/example.org/2026/Europe/Berlin:20260701T090000, 2026-07-01T07:00:00Z",
        // The hour that summer time skips, and the one that it repeats.
        "DTSTART;TZID=America/New_York:20260308T023000, 2026-03-08T07:30:00Z",
        "DTSTART;TZID=America/New_York:20261101T013000, 2026-11-01T05:30:00Z",
    })
    void aTimeIsCountedInItsZoneElseInTheReaders(String start, String begins) {
        assertThat(Ics.read(Ics.event(start), Ics.TOKYO))
                .extracting(Occurrence::from)
                .containsExactly(Instant.parse(begins));
    }

    @Test
    void nineOClockStaysNineOClockWhenSummerTimeBegins() {
        assertThat(
                        Ics.spans(
                                Ics.event(
                                        "DTSTART;TZID=America/New_York:20260306T090000",
                                        "DURATION:P1D",
                                        "RRULE:FREQ=DAILY;COUNT=3"),
                                Ics.TOKYO))
                .containsExactly(
                        "2026-03-06T14:00:00Z 2026-03-07T14:00:00Z",
                        "2026-03-07T14:00:00Z 2026-03-08T13:00:00Z",
                        "2026-03-08T13:00:00Z 2026-03-09T13:00:00Z");
    }

    @Test
    void exceptionsAreTakenAwayAndFurtherDatesAreAdded() {
        assertThat(
                        Ics.spans(
                                Ics.event(
                                        "DTSTART;TZID=Asia/Tokyo:20260105T090000",
                                        "DURATION:PT1H",
                                        "RRULE:FREQ=WEEKLY;UNTIL=20260126T000000Z",
                                        "EXDATE;TZID=Asia/Tokyo:20260112T090000",
                                        "EXDATE;VALUE=DATE:20260119",
                                        "RDATE;VALUE=PERIOD:20260201T000000Z/PT2H,20260202T000000Z/20260202T003000Z"),
                                Ics.NEW_YORK))
                .containsExactly(
                        "2026-01-05T00:00:00Z 2026-01-05T01:00:00Z",
                        "2026-01-26T00:00:00Z 2026-01-26T01:00:00Z",
                        "2026-02-01T00:00:00Z 2026-02-01T02:00:00Z",
                        "2026-02-02T00:00:00Z 2026-02-02T00:30:00Z");
    }

    @Test
    void aChangedOccurrenceTakesThePlaceOfItsOwn() {
        String series =
                "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT";
        String moved =
                "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260102\nDTSTART;VALUE=DATE:20260120\nEND:VEVENT";
        String cancelled =
                "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260103\nDTSTART;VALUE=DATE:20260103\nSTATUS:CANCELLED\nEND:VEVENT";
        for (String text :
                List.of(
                        Ics.calendar(series, moved, cancelled),
                        Ics.calendar(cancelled, moved, series))) {
            assertThat(Ics.read(text, Ics.TOKYO))
                    .extracting(one -> one.from().atZone(Ics.TOKYO).toLocalDate().toString())
                    .containsExactly("2026-01-01", "2026-01-04", "2026-01-20");
        }
    }

    @Test
    void aMovedOccurrenceOfATimedSeriesKeepsItsOwnLengthZoneAndDetails() {
        String series =
                "BEGIN:VEVENT\nUID:a\nSUMMARY:sato\nDTSTART;TZID=Asia/Tokyo:20260105T090000\nDURATION:PT8H\n"
                        + "RRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT";
        String moved =
                "BEGIN:VEVENT\nUID:a\nSUMMARY:mori\nRECURRENCE-ID:20260112T000000Z\nTRANSP:TRANSPARENT\n"
                        + "DTSTART;TZID=America/New_York:20260112T200000\nDURATION:PT1H\nEND:VEVENT";
        List<Occurrence> all = Ics.read(Ics.calendar(moved, series), Ics.NEW_YORK);
        assertThat(all)
                .extracting(one -> one.summary() + " " + one.from() + " " + one.to())
                .containsExactly(
                        "sato 2026-01-05T00:00:00Z 2026-01-05T08:00:00Z",
                        "mori 2026-01-13T01:00:00Z 2026-01-13T02:00:00Z",
                        "sato 2026-01-19T00:00:00Z 2026-01-19T08:00:00Z");
        assertThat(all).extracting(one -> one.details().free()).containsExactly(false, true, false);
    }

    @Test
    void aMoveAwayFromACancelledSeriesIsCancelledWithIt() {
        String series =
                "BEGIN:VEVENT\nUID:a\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT";
        String moved =
                "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260102\nDTSTART;VALUE=DATE:20260120\nEND:VEVENT";
        assertThat(Ics.read(Ics.calendar(series, moved), Ics.TOKYO)).isEmpty();
        // Without the series in the file it stands for itself.
        assertThat(Ics.read(Ics.calendar(moved), Ics.TOKYO)).hasSize(1);
    }

    @Test
    void whoIsInvitedIsReadWithoutThoseWhoDeclineRoomsAndGuests() {
        List<Occurrence> all =
                Ics.read(
                        Ics.event(
                                "DTSTART:20260101T000000Z",
                                "ORGANIZER;CN=Chief:MAILTO:Chief@Example.JP",
                                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Sato@example.jp",
                                "ATTENDEE;EMAIL=kato@example.jp:urn:uuid:1",
                                "ATTENDEE;PARTSTAT=DECLINED:mailto:mori@example.jp",
                                "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:boss@example.jp",
                                "ATTENDEE;CUTYPE=ROOM:mailto:room@example.jp",
                                "X-HIKESHI-KIND:shift"),
                        Ics.TOKYO);
        Occurrence.Details details = all.getFirst().details();
        assertThat(details.attendees()).containsExactly("kato@example.jp", "sato@example.jp");
        assertThat(details.organizer()).isEqualTo("chief@example.jp");
        assertThat(details.own()).containsExactly(Map.entry("kind", "shift"));
        assertThat(details.free()).isFalse();
    }

    @Test
    void cancelledEventsTasksAndAlarmsAreLeftOut() {
        String text =
                Ics.calendar(
                        "BEGIN:VTODO\nUID:t\nDTSTART:20260101T000000Z\nEND:VTODO",
                        "BEGIN:VEVENT\nUID:c\nSTATUS:CANCELLED\nDTSTART:20260101T000000Z\nEND:VEVENT",
                        "BEGIN:VEVENT\nUID:v\nDTSTART:20260102T000000Z\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT");
        assertThat(Ics.read(text, Ics.TOKYO)).extracting(Occurrence::uid).containsExactly("v");
    }

    @Test
    void aZoneOfTheFileIsFollowed() {
        String zone =
                """
                BEGIN:VTIMEZONE
                TZID:Our Office
                TZURL:https://zones.example/office
                BEGIN:STANDARD
                DTSTART:16010101T020000
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                END:DAYLIGHT
                END:VTIMEZONE\
                """;
        String event =
                "BEGIN:VEVENT\nUID:z\nDTSTART;TZID=Our Office:20260115T090000\n"
                        + "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2\nEND:VEVENT";
        assertThat(Ics.spans(Ics.calendar(zone, event), Ics.TOKYO))
                .containsExactly(
                        "2026-01-15T14:00:00Z 2026-01-15T14:00:00Z",
                        "2026-07-15T13:00:00Z 2026-07-15T13:00:00Z");
    }

    @Test
    void foldedLinesAndEscapesAreResolved() {
        List<Occurrence> all =
                Ics.read(
                        Ics.calendar(
                                "BEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\nSUMMARY:a\\, b\\n\r\n c\r\nEND:VEVENT"),
                        Ics.TOKYO);
        assertThat(all).extracting(Occurrence::summary).containsExactly("a, b\nc");
        assertThat(all).extracting(Occurrence::uid).containsExactly("line 4");
    }

    @Test
    void anEndlessSeriesIsReadFrom2020To2035() {
        List<Occurrence> all =
                Ics.read(Ics.event("DTSTART;VALUE=DATE:19990101", "RRULE:FREQ=YEARLY"), Ics.TOKYO);
        assertThat(all)
                .extracting(one -> one.from().atZone(Ics.TOKYO).getYear())
                .containsExactly(
                        2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031,
                        2032, 2033, 2034, 2035, 2036);
        assertThat(all.getLast().days()).isNotNull();
    }

    @Test
    void aCountCountsWhatLiesBeforeTheRange() {
        assertThat(
                        Ics.read(
                                Ics.event(
                                        "DTSTART;VALUE=DATE:20180101", "RRULE:FREQ=YEARLY;COUNT=3"),
                                Ics.TOKYO))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:x | WITHOUT_START | Closed",
                "DTSTART:2026-01-01 | BAD_TIME | 2026-01-01",
                "DTSTART:20261332T000000 | BAD_TIME | 20261332T000000",
                "DTSTART;TZID=Mars/North:20260101T000000 | UNKNOWN_ZONE | Mars/North",
                "DTSTART:20260101T000000~DTEND:20251231T000000 | BAD_TIME | DTEND 20251231T000000",
                "DTSTART:20260101T000000~DURATION:-PT1H | BAD_TIME | -PT1H",
                "DTSTART:20260101T000000~RRULE:FREQ=FOO | BAD_RULE | FREQ=FOO",
                "DTSTART:20260101T000000~RRULE:FREQ=DAILY;INTERVAL=0 | BAD_RULE | FREQ=DAILY;INTERVAL=0",
                "DTSTART:20260101T000000~RRULE:FREQ=DAILY;BYMONTH=13 | BAD_RULE | FREQ=DAILY;BYMONTH=13",
                "DTSTART:20260101T000000~RRULE:FREQ=SECONDLY | TOO_MANY | FREQ=SECONDLY",
                "DTSTART:20260101T000000~RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5 | TOO_MANY | FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5",
                "DTSTART:20260101T000000~RRULE:FREQ=DAILY;BYHOUR=1,2,3,4 | TOO_MANY | > 10000",
                "DTSTART:20260101T000000~RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000 | UNSUPPORTED | RECURRENCE-ID;RANGE",
            })
    void whatIsWrongIsSaidWithItsLine(String lines, Problem.Kind kind, String found) {
        CalendarText.Outcome outcome = CalendarText.read(Ics.event(lines.split("~")), Ics.TOKYO);
        assertThat(outcome.problems()).containsExactly(new Problem(kind, 4, found));
        assertThat(outcome.occurrences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',1",
        "hello,1",
        "BEGIN:VCALENDAR,1",
        "'BEGIN:VCALENDAR~BEGIN:VEVENT~END:VCALENDAR',3"
    })
    void whatIsNoCalendarIsSaid(String text, int line) {
        assertThat(CalendarText.read(text.replace('~', '\n'), Ics.TOKYO).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
                            assertThat(problem.line()).isEqualTo(line);
                        });
    }

    @Test
    void deepNestingIsRefusedBeforeItIsParsed() {
        assertThat(CalendarText.read("BEGIN:VEVENT\n".repeat(100_000), Ics.TOKYO).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Walks over five hundred years, hour by hour.
                "DTSTART:15260101T000000\nRRULE:FREQ=DAILY;COUNT=999999;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11",
                // Never falls.
                "DTSTART:20200101T000000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                // Nine thousand occurrences each.
                "DTSTART:20200101T000000\nRRULE:FREQ=DAILY;COUNT=9000;BYHOUR=1,2"
            })
    void aFileOfManyCostlyRulesIsRefusedAfterTheFirst(String event) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            events.append("BEGIN:VEVENT\nUID:%d\n%s\nEND:VEVENT\n".formatted(i, event));
        }
        CalendarText.Outcome outcome =
                CalendarText.read(Ics.calendar(events.toString().strip()), Ics.TOKYO);
        assertThat(outcome.problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.TOO_MANY);
    }
}
