package dev.hikeshi.response.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class RunningLossTest {

    @Test
    void countsEveryFunctionThatNeedsAGroupWithAHostThatIsHit() {
        SmallCompany small = new SmallCompany().encrypts("srv-erp");
        RunningLoss loss = lossAfter(small, Duration.ofHours(6));
        assertThat(loss.functions())
                .extracting(RunningLoss.FunctionHit::id)
                .containsExactly("orders", "office");
        assertThat(loss.perDay()).isEqualTo(Money.yen(2_640_000));
        assertThat(loss.soFar()).isEqualTo(Money.yen(660_000));
    }

    @Test
    void aHostInBadHandsStillWorksUntilSomethingShowsOtherwise() {
        SmallCompany small =
                new SmallCompany()
                        .finds("srv-erp", Severity.HIGH)
                        .sees("srv-erp", "compromised", "a service was installed");
        RunningLoss loss = lossAfter(small, Duration.ofHours(6));
        assertThat(loss.perDay()).isEqualTo(Money.yen(2_640_000));
        assertThat(loss.soFar()).isNull();
        assertThat(loss.functions()).allMatch(function -> function.since() == null);
    }

    @Test
    void whatTheScopeHoldsSuspectIsNotCountedAsHit() {
        SmallCompany small =
                new SmallCompany()
                        .finds("srv-erp", Severity.HIGH)
                        .sees("srv-erp", "suspect", "one finding that nobody confirmed");
        assertThat(lossAfter(small, Duration.ofHours(6)).functions()).isEmpty();
    }

    @Test
    void unlistedHostsAndGroupsWithoutFunctionAreUnknownAndNotZero() {
        SmallCompany small =
                new SmallCompany().finds("old-box", Severity.HIGH).finds("nas", Severity.CRITICAL);
        RunningLoss loss = lossAfter(small, Duration.ofDays(1));
        assertThat(loss.unknown()).containsExactly("nas", "unlisted:old-box");
        assertThat(loss.soFar()).isNull();
        assertThat(loss.perDay()).isNull();
    }

    @Test
    void aMediumFindingAloneStopsNoFunction() {
        SmallCompany small = new SmallCompany().finds("srv-erp", Severity.MEDIUM);
        assertThat(lossAfter(small, Duration.ofDays(1)).functions()).isEmpty();
        small.sees("srv-erp", "compromised", "logs of pc-01 name it");
        assertThat(lossAfter(small, Duration.ofDays(1)).functions()).hasSize(2);
    }

    @Test
    void nothingIsLostBeforeItHappened() {
        SmallCompany small = new SmallCompany().finds("srv-erp", Severity.HIGH);
        assertThat(lossAfter(small, Duration.ofDays(-1)).functions()).isEmpty();
    }

    @Test
    void aFunctionThatRestsLosesNothingUntilItsNextWorkingHours() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Hours office =
                new Hours(
                        tokyo,
                        List.of(
                                new WeeklyWindow(
                                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                        LocalTime.of(8, 0),
                                        LocalTime.of(18, 0))),
                        new HolidayCalendar(
                                "jp", new TreeSet<>(List.of(LocalDate.parse("2026-11-23")))),
                        Hours.OnHolidays.CLOSED);
        BusinessFunction orders =
                new BusinessFunction(
                        "orders",
                        Words.same("orders"),
                        Money.yen(3_000_000),
                        Words.same("test"),
                        List.of("servers"),
                        office,
                        null,
                        null);
        Instant sunday = Instant.parse("2026-11-21T17:10:00Z");
        Instant tuesday = Instant.parse("2026-11-23T23:00:00Z");
        assertThat(orders.daysBetween(sunday, tuesday)).isZero();
        assertThat(orders.daysBetween(sunday, tuesday.plus(Duration.ofHours(5))))
                .isEqualByComparingTo("0.5");
        assertThat(orders.daysBetween(sunday, tuesday.plus(Duration.ofHours(29))))
                .isEqualByComparingTo("1.5");
    }

    private static RunningLoss lossAfter(SmallCompany small, Duration elapsed) {
        return RunningLoss.of(small.company(), small.incident(), SmallCompany.T.plus(elapsed));
    }
}
