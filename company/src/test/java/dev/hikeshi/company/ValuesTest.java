package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.WeeklyWindow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2_000_000 | 2000000 JPY",
                "'2,000,000' | 2000000 JPY",
                "2000000 JPY | 2000000 JPY",
                "200万円 | 2000000 JPY",
                "1.5万円 | 15000 JPY",
                "300円 | 300 JPY",
                "61282.43 USD | 61282.43 USD",
                "{amount: 10, currency: EUR} | 10 EUR",
                "{amount: 1_000} | 1000 JPY",
                "0 | 0 JPY",
            })
    void moneyIsReadInEveryForm(String written, String meant) {
        Money money = tolerance("per_incident: " + quoted(written)).perIncident();
        assertThat(money).isNotNull();
        String[] parts = meant.split(" ", -1);
        assertThat(money).isEqualTo(new Money(new BigDecimal(parts[0]), parts[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "1 dollar", "10 jpy", "XYZ 10", "0.5", "1.5円", "NaN"})
    void anythingElseIsNoMoney(String written) {
        assertThat(read("tolerance: {per_incident: " + written + "}", ""))
                .isInstanceOf(CompanyFile.Faulty.class);
    }

    @ParameterizedTest
    @CsvSource({
        "60m,PT1H",
        "4h,PT4H",
        "3d,PT72H",
        "4w,PT672H",
        "90s,PT1M30S",
        "1h30m,PT1H30M",
        "PT1H,PT1H",
        "P2D,PT48H",
        "0m,PT0S"
    })
    void durationsAreReadInEveryForm(String written, Duration meant) {
        assertThat(tolerance("standstill: " + written).standstill()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "1.5h", "-4h", "PT-1H", "1y", "999999w", "P", "PT", "h"})
    void anythingElseIsNoDuration(String written) {
        assertThat(read("tolerance: {standstill: " + written + "}", ""))
                .isInstanceOf(CompanyFile.Faulty.class);
    }

    @Test
    void alwaysIsEveryMinuteAndHolidaysToo() {
        Hours always = hours("always");
        assertThat(always.windows()).hasSize(1);
        assertThat(always.windows().getFirst().days()).hasSize(7);
        assertThat(always.onHolidays()).isEqualTo(Hours.OnHolidays.SAME);
        assertThat(hours("never").windows()).isEmpty();
    }

    @Test
    void oneLineHoursSayTheSameAsASection() {
        assertThat(hours("mon..fri 09:00-18:00"))
                .isEqualTo(hours("{days: mon..fri, times: 09:00-18:00}"))
                .isEqualTo(hours("{windows: [{days: [mon..wed, thu, fri], times: 9:00-18:00}]}"));
    }

    @Test
    void weekdaysMayCrossTheWeekendAndNightsTheMidnight() {
        WeeklyWindow window = hours("sat..mon 22:00-06:00").windows().getFirst();
        assertThat(window.days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(window.from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(window.to()).isEqualTo(LocalTime.of(6, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{days: mon, times: [09:00-12:00, 11:00-13:00]}",
                "{days: [sun, mon], times: [22:00-06:00, 05:00-07:00]}",
                "{windows: [{days: sun, times: 22:00-06:00}, {days: mon, times: 05:00-07:00}]}",
                "{days: mon}",
                "{}",
                "{days: [], times: 09:00-10:00}",
                "{days: mon, times: 09:00-09:00}",
                "{days: mon, times: 24:00-25:00}",
                "mon 18:00",
                "weekdays 09:00-18:00",
            })
    void unclearHoursAreRefused(String written) {
        assertThat(read("", person(written, ""))).isInstanceOf(CompanyFile.Faulty.class);
    }

    @Test
    void windowsThatTouchDoNotOverlap() {
        assertThat(hours("{days: all, times: [00:00-12:00, 12:00-24:00]}").windows()).hasSize(2);
    }

    @Test
    void daysAwayAreWholeDaysInTheZoneOfTheHours() {
        assertThat(away("2026-12-25..2026-12-26"))
                .containsExactly(
                        new Absence(
                                Instant.parse("2026-12-24T15:00:00Z"),
                                Instant.parse("2026-12-26T15:00:00Z")));
        assertThat(away("{from: 2026-12-25T09:00, to: 2026-12-25T10:00+00:00}"))
                .containsExactly(
                        new Absence(
                                Instant.parse("2026-12-25T00:00:00Z"),
                                Instant.parse("2026-12-25T10:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PC-*",
                "dc01.corp.example",
                "10.0.0.0/8",
                "192.0.2.1",
                "2001:db8::/32",
                "営業PC1"
            })
    void hostsAreNamesAddressesAndRanges(String host) {
        assertThat(HostPatterns.isPattern(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "999.1.1.1", "a b", "10.0.0/8", "srv/1"})
    void brokenAddressesAreNoHosts(String host) {
        assertThat(HostPatterns.isPattern(host)).isFalse();
    }

    private LossTolerance tolerance(String body) {
        return company(read("tolerance: {" + body + "}", "")).tolerance();
    }

    private Hours hours(String written) {
        return company(read("", person(written, ""))).people().getFirst().hours();
    }

    private List<Absence> away(String written) {
        return company(read("", person("always", ", away: [" + written + "]")))
                .people()
                .getFirst()
                .absences();
    }

    private static String person(String hours, String more) {
        return "people:\n  - {id: p, name: P, role: R, hours: " + hours + more + "}\n";
    }

    private static String quoted(String written) {
        return written.startsWith("{") ? written : "\"" + written + "\"";
    }

    private static Company company(CompanyFile.Outcome outcome) {
        return switch (outcome) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
        };
    }

    private CompanyFile.Outcome read(String company, String rest) {
        String text =
                "company:\n  id: c\n  name: C\n  staff: 1\n"
                        + (company.isEmpty() ? "" : "  " + company + "\n")
                        + rest;
        return CompanyFile.read(Example.write(folder, "c.yaml", text));
    }
}
