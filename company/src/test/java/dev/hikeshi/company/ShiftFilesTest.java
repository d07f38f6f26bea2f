package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose shift an event of a calendar file is. */
class ShiftFilesTest {
    private static final String COMPANY =
            """
            company: {id: c, name: C, staff: 1, personal_data: no}
            people:
              - {id: sato, name: {ja: 佐藤 花子, en: Hanako Sato}, role: R, hours: never, holds: triage_alert,
                 contacts: [{phone: "1"}, {mail: Hanako@Example.jp}, {mail: csirt@example.jp}]}
              - {id: mori, name: {ja: 森 健, en: Ken Mori}, role: R, hours: never, holds: triage_alert,
                 contacts: [{mail: mori@example.jp}, {mail: csirt@example.jp}]}
              - {id: mori2, name: {ja: 森 健, en: Ken Mori}, role: R, hours: never,
                 contacts: [{mail: mori2@example.jp}]}
            rotations:
              - {id: r, ics: shifts.ics}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:sato | sato",
                "SUMMARY:佐藤 花子 | sato",
                // Full-width letters and a full-width space.
                "SUMMARY:\u3000佐藤\u3000花子 | sato",
                "SUMMARY:Ｈａｎａｋｏ Sato | sato",
                "SUMMARY:hanako@example.jp | sato",
                "SUMMARY:On call~ATTENDEE:mailto:HANAKO@example.jp | sato",
                "SUMMARY:On call~ATTENDEE:mailto:x@other.jp~ATTENDEE:mailto:mori@example.jp | mori",
                // Who declines does not take it.
                "SUMMARY:On call~ATTENDEE;PARTSTAT=DECLINED:mailto:mori@example.jp~ATTENDEE:mailto:hanako@example.jp | sato",
                // The invitation tells apart two of one name, and of two invited the title names
                // one.
                "SUMMARY:森 健~ATTENDEE:mailto:mori2@example.jp | mori2",
                "SUMMARY:mori~ATTENDEE:mailto:mori@example.jp~ATTENDEE:mailto:hanako@example.jp | mori",
                // Whoever made the event says nothing where the title names somebody.
                "SUMMARY:sato~ORGANIZER:mailto:mori@example.jp | sato",
                "ORGANIZER:mailto:mori@example.jp | mori",
                "SUMMARY:sato~TRANSP:TRANSPARENT~STATUS:TENTATIVE | sato",
            })
    void titleInvitationOrMakerNamesThePerson(String lines, String person) {
        CompanyFile.Outcome outcome = read(lines);
        assertThat(outcome).as("%s", outcome).isInstanceOf(CompanyFile.Read.class);
        assertThat(((CompanyFile.Read) outcome).company().people())
                .filteredOn(one -> !one.onCall().shifts().isEmpty())
                .extracting(Person::id)
                .containsExactly(person);
    }

    @Test
    void aShiftOfWhoeverMadeTheEventIsWarnedOf() {
        assertThat(codes(((CompanyFile.Read) read("ORGANIZER:mailto:mori@example.jp")).warnings()))
                .contains("shift_of_organizer 3 null");
        assertThat(codes(((CompanyFile.Read) read("SUMMARY:mori")).warnings()))
                .noneMatch(code -> code.startsWith("shift_of_organizer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:佐藤花子 | unknown_reference 3 佐藤 花子",
                "SUMMARY:satoh | unknown_reference 3 sato",
                "SUMMARY:Night watch | unknown_reference 3 null",
                "SUMMARY:On call~ATTENDEE:mailto:gone@example.jp | unknown_reference 3 null",
                "DESCRIPTION:nobody | unknown_reference 3 null",
                "SUMMARY:森 健 | shift_of_several 3 null",
                "SUMMARY:csirt@example.jp | shift_of_several 3 null",
                "ORGANIZER:mailto:csirt@example.jp | shift_of_several 3 null",
                "SUMMARY:On call~ATTENDEE:mailto:mori@example.jp~ATTENDEE:mailto:hanako@example.jp | shift_of_several 3 null",
                // The title and the invitation contradict each other.
                "SUMMARY:sato~ATTENDEE:mailto:mori@example.jp | shift_of_several 3 null",
            })
    void whatNamesNobodyOrSeveralIsAFault(String lines, String fault) {
        CompanyFile.Outcome outcome = read(lines);
        assertThat(outcome).isInstanceOf(CompanyFile.Faulty.class);
        assertThat(codes(((CompanyFile.Faulty) outcome).faults())).containsExactly(fault);
    }

    private CompanyFile.Outcome read(String lines) {
        Example.write(
                folder,
                "shifts.ics",
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20261102T180000
                DTEND:20261103T090000
                RRULE:FREQ=WEEKLY;COUNT=3
                %s
                END:VEVENT
                END:VCALENDAR
                """
                        .formatted(lines.replace('~', '\n')));
        return CompanyFile.read(Example.write(folder, "c.yaml", COMPANY));
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream()
                .map(one -> one.code() + " " + one.line() + " " + one.suggestion())
                .toList();
    }
}
