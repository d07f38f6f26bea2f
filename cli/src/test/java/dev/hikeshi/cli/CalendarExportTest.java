package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.company.calendar.CalendarText;
import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarExportTest {
    private static final String COMPANY =
            """
            company: {id: c, name: C, staff: 1, personal_data: no}
            calendars:
              - {id: closed, base: jp, days: [12-29..01-03]}
            people:
              - {id: sato, name: {ja: 佐藤, en: Sato}, role: R, hours: always, away: 2026-12-25}
              - {id: mori, name: Mori, role: R, hours: always}
            rotations:
              - {id: it, people: [sato, mori], starts: 2026-11-02T09:00, every: 7 days, ends: 2026-12-07T09:00}
            providers:
              - {id: kaze, name: Kaze, calendar: closed}
            contracts:
              - {id: mdr, provider: kaze, title: MDR, starts: 2026-04-01, ends: 2027-03-31, signed: yes,
                 renewal: {automatic: yes, term: 1y, notice: 3mo}}
            """;

    @TempDir Path folder;
    private Path company = Path.of("");

    @BeforeEach
    void writeTheCompany() throws IOException {
        company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    }

    @Test
    void theComingYearIsWrittenOnce() throws IOException {
        Path out = folder.resolve("year.ics");
        Ran ran = export("--out", out.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        String text = Files.readString(out);
        assertThat(text)
                .contains("DTSTAMP:20261121T173000Z")
                .contains("SUMMARY:Sato on call (it)\r\n", "SUMMARY:Mori on call (it)\r\n")
                .contains("UID:shift-it-sato-2026-11-16T00:00:00Z@c.hikeshi\r\n")
                .contains("SUMMARY:Sato away\r\n", "SUMMARY:Kaze closed\r\n")
                .contains("SUMMARY:Last day for notice: MDR\r\n");
        assertThat(starts(text, "notice-")).containsExactly(LocalDate.parse("2026-12-31"));
        assertThat(starts(text, "end-")).containsExactly(LocalDate.parse("2027-03-31"));
        assertThat(export().out()).isEqualTo(text);
    }

    @Test
    void closingDaysImportedFromTheExportAreTheSame() throws IOException {
        Files.writeString(folder.resolve("year.ics"), only(export().out(), "closed-"));
        TreeSet<LocalDate> written = new TreeSet<>(days(company));
        Path again =
                Files.writeString(
                        folder.resolve("again.yaml"),
                        COMPANY.replace("base: jp, days: [12-29..01-03]", "ics: year.ics"));
        assertThat(days(again))
                .containsExactlyElementsOf(
                        written.subSet(
                                LocalDate.parse("2026-11-22"), LocalDate.parse("2027-11-22")))
                .hasSizeGreaterThan(15);
    }

    @Test
    void anIdStandsOnceWhereTwoAbsencesBeginTogether() throws IOException {
        String twice =
                COMPANY.replace(
                        "away: 2026-12-25",
                        "away: [{from: 2026-12-24T09:00, to: 2026-12-24T12:00},"
                                + " {from: 2026-12-24T09:00, to: 2026-12-25T12:00}]");
        Files.writeString(company, twice);
        assertThat(export().out().split("UID:away-sato-", -1)).hasSize(2);
        assertThat(export().out()).contains("DTEND;TZID=Asia/Tokyo:20261225T120000");
    }

    @Test
    void theTitlesAreInTheLanguageAsked() {
        assertThat(export("--lang", "ja").out()).contains("SUMMARY:佐藤 当番(it)");
    }

    @Test
    void workThatComesBackStandsOnItsDaysWithWhoDoesIt() throws IOException {
        String done =
                COMPANY.replace(
                                "role: R, hours: always, away",
                                "role: R, holds: test_restore, hours: always, away")
                        + "done:\n  - {duty: test_restore, on: 2026-10-01, by: \"person:sato\", evidence: e.pdf}\n";
        Files.writeString(company, done);
        String text = export().out().replace("\r\n ", "");
        assertThat(text).contains("UID:due-test_restore-person:sato-2027-");
        String due = text.substring(text.indexOf("UID:due-test_restore-person:sato"));
        String event = due.substring(0, due.indexOf("END:VEVENT"));
        assertThat(event)
                .contains("DTSTART;VALUE=DATE:2027", "SUMMARY:Due: ", "DESCRIPTION:Who: Sato\\n");
        assertThat(text).contains("DESCRIPTION:Who: nobody is bound to do it");
        assertThat(export("--lang", "ja").out().replace("\r\n ", ""))
                .contains("SUMMARY:期限: ", "DESCRIPTION:担当: 佐藤", "DESCRIPTION:担当: 誰の義務でもありません");
    }

    @Test
    void timesStandInTheZoneOfTheCompanyWhichTheFileDefines() {
        assertThat(export().out())
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n")
                .contains("DTSTART;TZID=Asia/Tokyo:20261116T090000\r\n");
    }

    @Test
    void aYearThatLeavesTheYearsWorkedOutIsSaid() {
        assertThat(export("--now", "2035-06-01T00:00:00Z").err())
                .contains("from 2020-01-01 to 2035-12-31 only");
        assertThat(export("--now", "2019-06-01T00:00:00Z").err()).contains("2020-01-01");
        assertThat(export("--now", "2034-06-01T00:00:00Z").err()).doesNotContain("2035-12-31");
        assertThat(export("--now", "2035-06-01T00:00:00Z", "--lang", "ja").err())
                .contains("2035-12-31 まで");
    }

    private Ran export(String... more) {
        List<String> all =
                new ArrayList<>(List.of("calendar", "export", "--company", company.toString()));
        all.addAll(List.of(more));
        return Ran.hikeshi(all.toArray(new String[0]));
    }

    private static List<LocalDate> days(Path file) {
        CompanyFile.Outcome outcome = CompanyFile.read(file);
        assertThat(outcome).isInstanceOf(CompanyFile.Read.class);
        Company read = ((CompanyFile.Read) outcome).company();
        return List.copyOf(read.providers().getFirst().holidays().days());
    }

    private static List<LocalDate> starts(String text, String uid) {
        CalendarText.Outcome outcome = CalendarText.read(text, ZoneId.of("Asia/Tokyo"));
        assertThat(outcome.problems()).isEmpty();
        return outcome.occurrences().stream()
                .filter(one -> one.uid().startsWith(uid))
                .map(Occurrence::days)
                .filter(Objects::nonNull)
                .map(Occurrence.Days::first)
                .toList();
    }

    /** The calendar with those events alone. */
    private static String only(String text, String uid) {
        StringBuilder kept = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (String event : text.split("(?=BEGIN:VEVENT)", -1)) {
            if (event.startsWith("BEGIN:VEVENT\r\nUID:" + uid)) {
                kept.append(event, 0, event.indexOf("END:VEVENT")).append("END:VEVENT\r\n");
            }
        }
        return kept + "END:VCALENDAR\r\n";
    }
}
