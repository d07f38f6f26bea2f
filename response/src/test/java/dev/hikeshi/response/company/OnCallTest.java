package dev.hikeshi.response.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnCallTest {
    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    void aShiftHoldsItsBeginAndNotItsEnd() {
        OnCall onCall = new OnCall(List.of(shift(0, 10)));
        assertThat(onCall.at(hour(0))).isTrue();
        assertThat(onCall.at(hour(10))).isFalse();
        assertThat(onCall.nextChange(hour(0))).contains(hour(10));
        assertThat(onCall.nextChange(hour(10))).isEmpty();
        assertThat(onCall.next(hour(-3))).contains(hour(0));
        assertThat(onCall.next(hour(-401 * 24))).isEmpty();
    }

    @Test
    void aPersonOnCallCanActBeyondTheHoursUnlessAway() {
        Person person = person(new OnCall(List.of(shift(10, 20))), absence(15, 30));
        assertThat(person.availableAt(hour(9))).isFalse();
        assertThat(person.nextAvailable(hour(9))).contains(hour(10));
        assertThat(person.nextChange(hour(9))).contains(hour(10));
        assertThat(person.availableAt(hour(10))).isTrue();
        assertThat(person.nextChange(hour(10))).contains(hour(15));
        assertThat(person.availableAt(hour(16))).isFalse();
        assertThat(person.nextAvailable(hour(16))).isEmpty();
    }

    @Test
    void aShiftForSomeDutiesCountsForThoseAlone() {
        DutyId triage = new DutyId("triage_alert");
        DutyId other = new DutyId("check_backups");
        Shift named = new Shift("r", hour(10), hour(20), Set.of(triage));
        Person person = person(new OnCall(List.of(named, shift(30, 40))), absence(90, 91));
        assertThat(person.forDuty(triage)).isSameAs(person);
        assertThat(person.forDuty(triage).availableAt(hour(12))).isTrue();
        assertThat(person.forDuty(other).availableAt(hour(12))).isFalse();
        assertThat(person.forDuty(other).nextAvailable(hour(12))).contains(hour(30));
        // To reach the person at all, any shift will do.
        assertThat(person.availableAt(hour(12))).isTrue();
    }

    @Test
    void overlappingShiftsSayTheSameAsEachOneAskedAlone() {
        long seed = 20261123L;
        System.out.println("OnCallTest seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Shift> shifts = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int from = random.nextInt(100);
                shifts.add(shift(from, from + 1 + random.nextInt(20)));
            }
            OnCall onCall = new OnCall(shifts);
            for (int hour = -1; hour < 125; hour++) {
                Instant at = hour(hour);
                boolean expected =
                        shifts.stream()
                                .anyMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.to()));
                assertThat(onCall.at(at)).as("round=%s hour=%s", round, hour).isEqualTo(expected);
                onCall.nextChange(at)
                        .ifPresent(
                                next ->
                                        assertThat(onCall.at(next))
                                                .isNotEqualTo(onCall.at(next.minusSeconds(1))));
            }
        }
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static Shift shift(int from, int to) {
        return new Shift("r", hour(from), hour(to));
    }

    private static Absence absence(int from, int to) {
        return new Absence(hour(from), hour(to));
    }

    private static Person person(OnCall onCall, Absence away) {
        Hours never =
                new Hours(ZoneOffset.UTC, List.of(), HolidayCalendar.NONE, Hours.OnHolidays.SAME);
        return new Person(
                "p",
                Words.same("p"),
                Words.same(""),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                never,
                List.of(away),
                List.of(),
                onCall);
    }
}
