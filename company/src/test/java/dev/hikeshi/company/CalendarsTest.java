package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Provider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {
    @TempDir Path folder;

    @Test
    void japanRestsOnLabourThanksgivingDay2026() {
        assertThat(PublicHolidays.of("jp")).contains(LocalDate.of(2026, 11, 23));
    }

    /** The Cabinet Office's list for the year, substitute days among them. */
    @ParameterizedTest
    @CsvSource({
        "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10"
                + " 09-21 09-22 11-03 11-23",
        "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09"
                + " 09-20 09-23 11-03 11-23",
        "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11"
                + " 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
        "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11"
                + " 09-15 09-23 10-13 11-03 11-23 11-24",
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21"
                + " 09-22 09-23 10-12 11-03 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20"
                + " 09-23 10-11 11-03 11-23",
    })
    void japanRestsOnItsOfficialDays(int year, String days) {
        assertThat(
                        PublicHolidays.of("jp")
                                .subSet(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .extracting(day -> day.toString().substring(5))
                .containsExactly(days.split(" "));
    }

    @Test
    void japanHasSixteenToTwentyOneDaysOffAYear() {
        SortedSet<LocalDate> days = PublicHolidays.of("jp");
        for (int year = PublicHolidays.FIRST_YEAR; year <= PublicHolidays.LAST_YEAR; year++) {
            int count = days.subSet(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).size();
            assertThat(count).as("year " + year).isBetween(16, 21);
        }
    }

    @Test
    void aYearlyRangeCrossesTheTurnOfTheYearAndExceptionsWork() {
        SortedSet<LocalDate> days = days("days: [12-29..01-04], except: 2026-12-30");
        assertThat(days)
                .contains(
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2040, 12, 31))
                .doesNotContain(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5));
    }

    @Test
    void aLeapDayRestsInLeapYearsOnly() {
        assertThat(days("days: 02-29")).contains(LocalDate.of(2028, 2, 29)).hasSize(6);
    }

    private SortedSet<LocalDate> days(String body) {
        String text =
                "company: {id: c, name: C, staff: 1}\n"
                        + "calendars:\n  - {id: own, "
                        + body
                        + "}\n"
                        + "providers:\n  - {id: p, name: P, calendar: own}\n";
        CompanyFile.Outcome outcome = CompanyFile.read(Example.write(folder, "c.yaml", text));
        assertThat(outcome).isInstanceOf(CompanyFile.Read.class);
        Company company = ((CompanyFile.Read) outcome).company();
        Provider provider = company.providers().getFirst();
        return provider.holidays().days();
    }
}
