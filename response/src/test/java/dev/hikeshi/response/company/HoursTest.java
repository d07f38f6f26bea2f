package dev.hikeshi.response.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Hours.OnHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);

    private static Hours office(LocalDate... holidays) {
        return hours(TOKYO, WEEKDAYS, "09:00", "17:00", OnHolidays.CLOSED, holidays);
    }

    private static Hours hours(
            ZoneId zone,
            Set<DayOfWeek> days,
            String from,
            String to,
            OnHolidays rule,
            LocalDate... holidays) {
        WeeklyWindow window = new WeeklyWindow(days, LocalTime.parse(from), LocalTime.parse(to));
        HolidayCalendar calendar = new HolidayCalendar("test", new TreeSet<>(List.of(holidays)));
        return new Hours(zone, List.of(window), calendar, rule);
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Instant tokyo(String local) {
        return at(TOKYO, local);
    }

    @Test
    void opensAtTheFirstInstantAndIsClosedAtTheLast() {
        Hours office = office();
        assertThat(office.openAt(tokyo("2026-11-20T08:59:59"))).isFalse();
        assertThat(office.openAt(tokyo("2026-11-20T09:00"))).isTrue();
        assertThat(office.openAt(tokyo("2026-11-20T16:59:59"))).isTrue();
        assertThat(office.openAt(tokyo("2026-11-20T17:00"))).isFalse();
        assertThat(office.nextChange(tokyo("2026-11-20T09:00")))
                .contains(tokyo("2026-11-20T17:00"));
        assertThat(office.nextOpen(tokyo("2026-11-20T17:00"))).contains(tokyo("2026-11-23T09:00"));
    }

    @Test
    void skipsTheProvidersDaysOff() {
        Hours office = office(LocalDate.parse("2026-11-23"));
        assertThat(office.openAt(tokyo("2026-11-23T10:00"))).isFalse();
        assertThat(office.nextOpen(tokyo("2026-11-20T17:00"))).contains(tokyo("2026-11-24T09:00"));
    }

    @Test
    void opensOnDaysOffOnlyWhateverTheWeekday() {
        Hours only =
                hours(
                        TOKYO,
                        Set.of(DayOfWeek.SUNDAY),
                        "10:00",
                        "12:00",
                        OnHolidays.ONLY,
                        LocalDate.parse("2026-11-23"));
        assertThat(only.openAt(tokyo("2026-11-22T11:00"))).isFalse();
        assertThat(only.openAt(tokyo("2026-11-23T11:00"))).isTrue();
        assertThat(only.nextOpen(tokyo("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void lastsOverMidnightIntoAMonthEndADayOffAndTheTwentyNinthOfFebruary() {
        Hours night =
                hours(
                        TOKYO,
                        WEEKDAYS,
                        "22:00",
                        "06:00",
                        OnHolidays.CLOSED,
                        LocalDate.parse("2027-01-01"));
        assertThat(night.openAt(tokyo("2027-01-01T05:59"))).isTrue();
        assertThat(night.openAt(tokyo("2027-01-01T23:00"))).isFalse();
        assertThat(night.openAt(tokyo("2026-11-30T23:30"))).isTrue();
        assertThat(night.nextChange(tokyo("2026-11-30T23:30"))).contains(tokyo("2026-12-01T06:00"));
        assertThat(night.nextChange(tokyo("2028-02-28T23:00"))).contains(tokyo("2028-02-29T06:00"));
        assertThat(night.openAt(tokyo("2028-02-29T22:00"))).isTrue();
    }

    @Test
    void beginsWhereTheClockJumpsWhenSummerTimeSkipsTheHour() {
        Hours gap = hours(NEW_YORK, WEEK, "02:30", "05:00", OnHolidays.SAME);
        Instant jump = Instant.parse("2027-03-14T07:00:00Z");
        assertThat(gap.openAt(jump.minusSeconds(1))).isFalse();
        assertThat(gap.openAt(jump)).isTrue();
        assertThat(gap.openBetween(jump.minusSeconds(7200), jump.plusSeconds(36000)))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void neverOpensInsideTheSkippedHour() {
        Hours gap = hours(NEW_YORK, WEEK, "02:10", "02:50", OnHolidays.SAME);
        Instant jump = Instant.parse("2027-03-14T07:00:00Z");
        assertThat(gap.openAt(jump)).isFalse();
        assertThat(gap.nextOpen(jump)).contains(at(NEW_YORK, "2027-03-15T02:10"));
    }

    @Test
    void staysOpenThroughTheRepeatedHour() {
        Hours overlap = hours(NEW_YORK, WEEK, "00:00", "01:30", OnHolidays.SAME);
        Instant midnight = at(NEW_YORK, "2026-11-01T00:00");
        assertThat(overlap.nextChange(midnight)).contains(midnight.plus(Duration.ofMinutes(150)));
    }

    @Test
    void neverChangesRoundTheClock() {
        Hours always = Hours.always(NEW_YORK);
        Instant jump = Instant.parse("2027-03-14T07:00:00Z");
        assertThat(always.isAlways()).isTrue();
        assertThat(always.nextChange(jump)).isEmpty();
        assertThat(always.afterOpen(jump, Duration.ofHours(9))).contains(jump.plusSeconds(32400));
        assertThat(hours(TOKYO, WEEK, "00:00", "00:00", OnHolidays.CLOSED).isAlways()).isTrue();
    }

    @Test
    void joinsWindowsThatTouchOrOverlap() {
        Hours joined =
                new Hours(
                        TOKYO,
                        List.of(
                                new WeeklyWindow(
                                        WEEK, LocalTime.parse("08:00"), LocalTime.parse("20:00")),
                                new WeeklyWindow(
                                        WEEK, LocalTime.parse("19:00"), LocalTime.parse("08:00"))),
                        HolidayCalendar.NONE,
                        OnHolidays.SAME);
        assertThat(joined.openAt(tokyo("2026-11-20T03:00"))).isTrue();
        assertThat(joined.nextChange(tokyo("2026-11-20T03:00"))).isEmpty();
    }

    @Test
    void neverOpensWithoutAWindow() {
        Hours never = new Hours(TOKYO, List.of(), HolidayCalendar.NONE, OnHolidays.SAME);
        assertThat(never.nextOpen(tokyo("2026-11-20T03:00"))).isEmpty();
        assertThat(never.nextChange(tokyo("2026-11-20T03:00"))).isEmpty();
        assertThat(never.afterOpen(tokyo("2026-11-20T03:00"), Duration.ofHours(1))).isEmpty();
    }

    @Test
    void countsABusinessClockInOpenHoursOnly() {
        Hours office = office(LocalDate.parse("2026-11-23"));
        Instant friday = tokyo("2026-11-20T15:00");
        assertThat(office.afterOpen(friday, Duration.ofHours(2)))
                .contains(tokyo("2026-11-20T17:00"));
        assertThat(office.afterOpen(friday, Duration.ofHours(6)))
                .contains(tokyo("2026-11-24T13:00"));
        assertThat(office.afterOpen(tokyo("2026-11-21T03:00"), Duration.ofHours(1)))
                .contains(tokyo("2026-11-24T10:00"));
        assertThat(office.openBetween(friday, tokyo("2026-11-25T09:00")))
                .isEqualTo(Duration.ofHours(10));
    }

    @Test
    void keepsAnAbsentPersonAwayUntilTheLastAbsenceEnds() {
        Absence away = new Absence(tokyo("2026-11-20T12:00"), tokyo("2026-11-24T10:00"));
        Absence more = new Absence(tokyo("2026-11-24T09:00"), tokyo("2026-11-24T16:00"));
        Person person =
                new Person(
                        "p",
                        Words.same("p"),
                        Words.same(""),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        office(),
                        List.of(away, more),
                        List.of());
        assertThat(person.availableAt(tokyo("2026-11-20T11:00"))).isTrue();
        assertThat(person.nextChange(tokyo("2026-11-20T11:00")))
                .contains(tokyo("2026-11-20T12:00"));
        assertThat(person.nextAvailable(tokyo("2026-11-20T12:00")))
                .contains(tokyo("2026-11-24T16:00"));
    }

    @Test
    void saysTheSameAsTheWallClockMinuteByMinute() {
        long seed = 20261123L;
        System.out.println("HoursTest seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
            LocalTime to = LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
            Hours some = hours(TOKYO, WEEKDAYS, from.toString(), to.toString(), OnHolidays.SAME);
            Instant start = tokyo("2026-11-20T00:00").plus(Duration.ofHours(random.nextInt(200)));
            for (int minute = 0; minute < 1500; minute += 5) {
                Instant t = start.plus(Duration.ofMinutes(minute));
                assertThat(some.openAt(t)).as("%s-%s %s", from, to, t).isEqualTo(wall(some, t));
                Instant next = some.nextChange(t).orElseThrow();
                assertThat(some.openAt(next)).isNotEqualTo(some.openAt(t));
                assertThat(some.openAt(next.minusSeconds(1))).isEqualTo(some.openAt(t));
            }
        }
    }

    private static boolean wall(Hours hours, Instant at) {
        LocalDateTime local = at.atZone(hours.zone()).toLocalDateTime();
        WeeklyWindow window = hours.windows().getFirst();
        LocalTime time = local.toLocalTime();
        boolean today = window.days().contains(local.getDayOfWeek());
        boolean yesterday = window.days().contains(local.getDayOfWeek().minus(1));
        if (window.from().isBefore(window.to())) {
            return today && !time.isBefore(window.from()) && time.isBefore(window.to());
        }
        return (today && !time.isBefore(window.from()))
                || (yesterday && time.isBefore(window.to()));
    }
}
