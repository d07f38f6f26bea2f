package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {
    private static final String BUSY_AND_FREE =
            """
                BEGIN:VEVENT
                UID:a
                SUMMARY:Birthday
                TRANSP:TRANSPARENT
                DTSTART;VALUE=DATE:20261120
                RRULE:FREQ=YEARLY;COUNT=3
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                STATUS:CANCELLED
                DTSTART;VALUE=DATE:20261121
                END:VEVENT
                BEGIN:VEVENT
                UID:c
                STATUS:TENTATIVE
                DTSTART;VALUE=DATE:20261122
                END:VEVENT
                BEGIN:VEVENT
                UID:d
                TRANSP:OPAQUE
                DTSTART;VALUE=DATE:20261201
                RRULE:FREQ=DAILY;COUNT=3
                END:VEVENT
                BEGIN:VEVENT
                UID:d
                RECURRENCE-ID;VALUE=DATE:20261202
                STATUS:CANCELLED
                DTSTART;VALUE=DATE:20261202
                END:VEVENT
                BEGIN:VEVENT
                UID:d
                RECURRENCE-ID;VALUE=DATE:20261203
                TRANSP:TRANSPARENT
                DTSTART;VALUE=DATE:20261203
                END:VEVENT\
                """;

    private static final String COMPANY =
            """
            company: {id: c, name: C, staff: 1, personal_data: no}
            calendars:
              - {id: own, days: 12-29..01-03, except: 2026-05-02, ics: closed.ics}
            people:
              - {id: sato, name: S, role: R, hours: always, away: 2026-12-25, away_ics: [sato.ics]}
            providers:
              - {id: p, name: P, calendar: own}
            """;

    @TempDir Path folder;

    @BeforeEach
    void writeTheCalendars() {
        write(
                "closed.ics",
                "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260503\nEND:VEVENT\n"
                        + "BEGIN:VEVENT\nUID:b\nSUMMARY:Half a day\nDTSTART:20260601T130000\nEND:VEVENT");
        write(
                "sato.ics",
                "BEGIN:VEVENT\nUID:a\nDTSTART:20261120T180000\nDTEND:20261124T090000\nEND:VEVENT");
    }

    @Test
    void closingDaysAndAbsencesComeFromTheFiles() {
        CompanyFile.Outcome outcome = CompanyFile.read(Example.write(folder, "c.yaml", COMPANY));
        assertThat(outcome).isInstanceOf(CompanyFile.Read.class);
        CompanyFile.Read read = (CompanyFile.Read) outcome;
        Company company = read.company();
        assertThat(company.providers().getFirst().holidays().days())
                .contains(LocalDate.parse("2026-05-01"), LocalDate.parse("2030-12-30"))
                .doesNotContain(LocalDate.parse("2026-05-02"), LocalDate.parse("2026-06-01"));
        assertThat(company.people().getFirst().absences())
                .containsExactly(
                        new Absence(
                                Instant.parse("2026-12-24T15:00:00Z"),
                                Instant.parse("2026-12-25T15:00:00Z")),
                        new Absence(
                                Instant.parse("2026-11-20T09:00:00Z"),
                                Instant.parse("2026-11-24T00:00:00Z")));
        assertThat(read.warnings())
                .filteredOn(warning -> !warning.code().equals("not_used"))
                .singleElement()
                .satisfies(
                        warning -> {
                            assertThat(warning.code()).isEqualTo("ics_left_out");
                            assertThat(warning.file()).hasFileName("closed.ics");
                            assertThat(warning.line()).isEqualTo(8);
                        });
    }

    @Test
    void onlyWhatTakesThePersonsTimeIsBeingAway() {
        write("sato.ics", BUSY_AND_FREE);
        String text = COMPANY.replace("away: 2026-12-25, ", "");
        CompanyFile.Read read =
                (CompanyFile.Read) CompanyFile.read(Example.write(folder, "c.yaml", text));
        assertThat(read.company().people().getFirst().absences())
                .extracting(away -> away.from().toString())
                .containsExactly("2026-11-21T15:00:00Z", "2026-11-30T15:00:00Z");
        assertThat(read.warnings())
                .filteredOn(warning -> warning.code().equals("ics_free"))
                .singleElement()
                .satisfies(
                        warning -> {
                            assertThat(warning.line()).isEqualTo(3);
                            assertThat(warning.found()).isEqualTo("Birthday (4)");
                        });
    }

    @Test
    void aClosingDayClosesAlsoWhereItLeavesTheCalendarsOwnerFree() {
        write(
                "closed.ics",
                "BEGIN:VEVENT\nUID:a\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20260501\nEND:VEVENT");
        CompanyFile.Read read =
                (CompanyFile.Read) CompanyFile.read(Example.write(folder, "c.yaml", COMPANY));
        assertThat(read.company().providers().getFirst().holidays().days())
                .contains(LocalDate.parse("2026-05-01"));
    }

    @Test
    void aFileOutsideTheCompanysFolderIsNotRead() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        write("closed.ics", "");
        write("inside/sato.ics", "");
        String text = COMPANY.replace("closed.ics", "../closed.ics");
        assertThat(codes(CompanyFile.read(Example.write(inside, "c.yaml", text))))
                .containsExactly("outside_folder");
        Files.createSymbolicLink(inside.resolve("link.ics"), folder.resolve("closed.ics"));
        assertThat(
                        codes(
                                CompanyFile.read(
                                        Example.write(
                                                inside,
                                                "c.yaml",
                                                COMPANY.replace("closed.ics", "link.ics")))))
                .containsExactly("outside_folder");
    }

    @Test
    void anIncludedFileNamesCalendarsBesideItself() {
        write("parts/closed.ics", "");
        write("parts/sato.ics", "");
        Example.write(folder, "parts/c.yaml", COMPANY);
        Path root = Example.write(folder, "root.yaml", "include: [parts/c.yaml]\n");
        assertThat(CompanyFile.read(root)).isInstanceOf(CompanyFile.Read.class);
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Files.write(folder.resolve("closed.ics"), new byte[SourceText.MOST_BYTES + 1]);
        assertThat(codes(CompanyFile.read(Example.write(folder, "c.yaml", COMPANY))))
                .containsExactly("file_too_large");
    }

    private void write(String name, String events) {
        Example.write(
                folder, name, "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "\nEND:VCALENDAR\n");
    }

    private static List<String> codes(CompanyFile.Outcome outcome) {
        return outcome instanceof CompanyFile.Faulty faulty
                ? faulty.faults().stream().map(Fault::code).toList()
                : List.of();
    }
}
