package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.coverage.Cube;
import dev.hikeshi.response.duty.coverage.Gaps;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {
    @TempDir Path folder;

    @Test
    void peopleTakeTurnsFromHandoverToHandover() {
        Company company = company("people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days");
        assertThat(spans(company, "sato").subList(0, 2))
                .containsExactly(
                        "2026-11-02T00:00:00Z 2026-11-09T00:00:00Z",
                        "2026-11-16T00:00:00Z 2026-11-23T00:00:00Z");
        assertThat(spans(company, "mori").getFirst())
                .isEqualTo("2026-11-09T00:00:00Z 2026-11-16T00:00:00Z");
        assertThat(spans(company, "sato").getLast()).endsWith("2035-12-31T15:00:00Z");
    }

    @Test
    void theHandoverStaysAtNineWhenSummerTimeBeginsAndEnds() {
        String rotation = "people: sato, starts: %s, every: 1w, zone: America/New_York, ends: %s";
        assertThat(
                        spans(
                                company(rotation.formatted("2026-03-02T09:00", "2026-03-16T09:00")),
                                "sato"))
                .containsExactly(
                        "2026-03-02T14:00:00Z 2026-03-09T13:00:00Z",
                        "2026-03-09T13:00:00Z 2026-03-16T13:00:00Z");
        assertThat(
                        spans(
                                company(rotation.formatted("2026-10-26T09:00", "2026-11-09T09:00")),
                                "sato"))
                .containsExactly(
                        "2026-10-26T13:00:00Z 2026-11-02T14:00:00Z",
                        "2026-11-02T14:00:00Z 2026-11-09T14:00:00Z");
        // The clock jumps over half past two.
        assertThat(
                        spans(
                                company(rotation.formatted("2026-03-01T02:30", "2026-03-15T02:30")),
                                "sato"))
                .containsExactly(
                        "2026-03-01T07:30:00Z 2026-03-08T07:00:00Z",
                        "2026-03-08T07:00:00Z 2026-03-15T06:30:00Z");
    }

    @Test
    void aSwapCutsTheShiftOfTheOther() {
        Company company =
                company(
                        "people: [sato, mori], starts: 2026-11-02T09:00, every: 7d, ends: 2026-11-16T09:00,"
                                + " overrides: [{from: 2026-11-04T18:00, to: 2026-11-05T09:00, person: mori}]");
        assertThat(spans(company, "sato"))
                .containsExactly(
                        "2026-11-02T00:00:00Z 2026-11-04T09:00:00Z",
                        "2026-11-05T00:00:00Z 2026-11-09T00:00:00Z");
        assertThat(spans(company, "mori"))
                .containsExactly(
                        "2026-11-04T09:00:00Z 2026-11-05T00:00:00Z",
                        "2026-11-09T00:00:00Z 2026-11-16T00:00:00Z");
    }

    @Test
    void shiftsComeFromACalendarFile() {
        Example.write(
                folder,
                "shifts.ics",
                """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:1
                SUMMARY:mori
                DTSTART:20261102T180000
                DTEND:20261103T090000
                RRULE:FREQ=WEEKLY;COUNT=2
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(spans(company("ics: shifts.ics"), "mori"))
                .containsExactly(
                        "2026-11-02T09:00:00Z 2026-11-03T00:00:00Z",
                        "2026-11-09T09:00:00Z 2026-11-10T00:00:00Z");
    }

    @Test
    void whoIsNextChangesAtTheHandoverAndTheAnswerSaysUntilWhen() {
        Company company = company("people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days");
        Instant handover = Instant.parse("2026-11-09T00:00:00Z");
        Situation situation = Situation.of(new DutyId("triage_alert"), Severity.HIGH, "unlisted:x");
        Ladder before = Cover.next(company, situation, handover.minusSeconds(3600));
        assertThat(before.rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        assertThat(before.rungs().getFirst().bearers())
                .containsExactly(new Bearer.OfPerson("sato"));
        assertThat(before.until()).isEqualTo(handover);
        Ladder after = Cover.next(company, situation, handover);
        assertThat(after.rungs().getFirst().bearers()).containsExactly(new Bearer.OfPerson("mori"));
        assertThat(after.until()).isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
    }

    @Test
    void aRotationForTheNightsHasNoShiftsByDay() {
        String rule =
                "people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days, ends: 2026-11-10T09:00, hours: %s";
        Company nights = company(rule.formatted("\"19:00-07:00\""));
        assertThat(spans(nights, "sato"))
                .hasSize(7)
                .startsWith("2026-11-02T10:00:00Z 2026-11-02T22:00:00Z")
                .endsWith("2026-11-08T10:00:00Z 2026-11-08T22:00:00Z");
        assertThat(spans(nights, "mori"))
                .containsExactly("2026-11-09T10:00:00Z 2026-11-09T22:00:00Z");
        // 3 November is a holiday, which the watch does not know unless told.
        assertThat(spans(company(rule.formatted("weekends")), "sato"))
                .containsExactly("2026-11-06T15:00:00Z 2026-11-08T15:00:00Z");
        assertThat(spans(company(rule.formatted("weekdays")), "sato"))
                .containsExactly(
                        "2026-11-02T00:00:00Z 2026-11-06T15:00:00Z",
                        "2026-11-08T15:00:00Z 2026-11-09T00:00:00Z");
        String workdays = "{days: mon..fri, times: 09:00-17:00, calendar: jp}";
        assertThat(spans(company(rule.formatted(workdays)), "sato"))
                .startsWith(
                        "2026-11-02T00:00:00Z 2026-11-02T08:00:00Z",
                        "2026-11-04T00:00:00Z 2026-11-04T08:00:00Z");
    }

    @Test
    void aHandoverInTheNightDividesTheShiftAndASwapIsCutToTheHours() {
        Company company =
                company(
                        "people: [sato, mori], starts: 2026-11-02T00:00, every: 1 day, ends: 2026-11-04T00:00, hours: \"19:00-07:00\","
                                + " overrides: [{from: 2026-11-02T12:00, to: 2026-11-02T22:00, person: mori}]");
        assertThat(spans(company, "sato"))
                .containsExactly(
                        "2026-11-01T15:00:00Z 2026-11-01T22:00:00Z",
                        "2026-11-02T13:00:00Z 2026-11-02T15:00:00Z");
        assertThat(spans(company, "mori"))
                .containsExactly(
                        "2026-11-02T10:00:00Z 2026-11-02T13:00:00Z",
                        "2026-11-02T15:00:00Z 2026-11-02T22:00:00Z",
                        "2026-11-03T10:00:00Z 2026-11-03T15:00:00Z");
    }

    @Test
    void inAGapBetweenTwoShiftsNobodyCanActAndTheCoverageCallsItAGap() {
        Company company =
                company(
                        "people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days, hours: \"19:00-07:00\"");
        Instant noon = Instant.parse("2026-11-04T03:00:00Z");
        Situation situation = Situation.of(new DutyId("triage_alert"), Severity.HIGH, "unlisted:x");
        Ladder gap = Cover.next(company, situation, noon);
        assertThat(gap.rungs()).noneMatch(Rung.Owed.class::isInstance);
        assertThat(gap.rungs())
                .filteredOn(Rung.UnableNow.class::isInstance)
                .isNotEmpty()
                .allSatisfy(
                        rung ->
                                assertThat(((Rung.UnableNow) rung).from())
                                        .isNotNull()
                                        .isAfter(noon));
        assertThat(gap.until()).isEqualTo(Instant.parse("2026-11-04T10:00:00Z"));
        Ladder night = Cover.next(company, situation, Instant.parse("2026-11-04T10:00:00Z"));
        assertThat(night.rungs().getFirst()).isInstanceOf(Rung.Owed.class);
        assertThat(gaps(company)).contains("triage_alert UNABLE_NOW " + 12 * 365);
        // By turns around the clock there is none.
        Company always = company("people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days");
        assertThat(gaps(always)).noneMatch(one -> one.startsWith("triage_alert UNABLE_NOW"));
    }

    @Test
    void aRotationForOneDutyMakesNobodyAvailableForAnother() {
        String text =
                text("people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days, duties: [triage_alert]")
                        .replace("holds: triage_alert", "holds: [triage_alert, check_backups]");
        Company company = read(text);
        Instant noon = Instant.parse("2026-11-04T03:00:00Z");
        for (String duty : List.of("triage_alert", "check_backups")) {
            Ladder ladder =
                    Cover.next(
                            company,
                            Situation.of(new DutyId(duty), Severity.HIGH, "unlisted:x"),
                            noon);
            assertThat(ladder.rungs().stream().anyMatch(Rung.Owed.class::isInstance))
                    .as(duty)
                    .isEqualTo(duty.equals("triage_alert"));
        }
        assertThat(gaps(company))
                .noneMatch(one -> one.startsWith("triage_alert UNABLE_NOW"))
                .anyMatch(one -> one.startsWith("check_backups UNABLE_NOW"));
    }

    @Test
    void beingAwayWhileOnCallIsWarnedOf() {
        String text =
                text("people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days")
                        .replace("id: sato,", "id: sato, away: 2026-11-03,");
        CompanyFile.Outcome outcome = CompanyFile.read(Example.write(folder, "c.yaml", text));
        assertThat(((CompanyFile.Read) outcome).warnings())
                .extracting(Fault::code)
                .containsExactly("on_call_while_away");
    }

    /** Duty, kind and hours a year of the gaps from 4 November 2026 on. */
    private static List<String> gaps(Company company) {
        return Gaps.of(Cube.of(company, Instant.parse("2026-11-04T03:00:00Z"), 1)).stream()
                .map(gap -> gap.duty().id() + " " + gap.kind() + " " + gap.hoursPerYear())
                .toList();
    }

    private Company company(String rotation) {
        return read(text(rotation));
    }

    private Company read(String text) {
        return switch (CompanyFile.read(Example.write(folder, "c.yaml", text))) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private static String text(String rotation) {
        return """
               company: {id: c, name: C, staff: 1, personal_data: no}
               people:
                 - {id: sato, name: S, role: R, hours: never, holds: triage_alert}
                 - {id: mori, name: M, role: R, hours: never, holds: triage_alert}
               rotations:
                 - {id: r, %s}
               """
                .formatted(rotation);
    }

    private static List<String> spans(Company company, String person) {
        return company.people().stream()
                .filter(one -> one.id().equals(person))
                .map(Person::onCall)
                .flatMap(onCall -> onCall.shifts().stream())
                .map(RotationTest::span)
                .toList();
    }

    private static String span(Shift shift) {
        return shift.from() + " " + shift.to();
    }
}
