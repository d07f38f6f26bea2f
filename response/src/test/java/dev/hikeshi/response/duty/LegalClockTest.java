package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Company;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalClockTest {

    private static Company company(@Nullable String personalData) {
        Sample sample = new Sample();
        sample.personalData = personalData;
        return sample.done();
    }

    private static SortedMap<String, String> facts(String... pairs) {
        TreeMap<String, String> facts = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    @Test
    void countsCalendarDaysFromKnowing() {
        List<LegalClock> clocks = LegalClock.of(company("yes"), at("2026-11-21T23:50"), facts());
        assertThat(clocks.stream().map(LegalClock::law))
                .containsExactly("APPI-PRELIM", "APPI-FINAL-60");
        LegalClock prelim = clocks.getFirst();
        assertThat(prelim.dueFrom()).isEqualTo(at("2026-11-24T23:50"));
        assertThat(prelim.due()).isEqualTo(at("2026-11-26T23:50"));
        assertThat(clocks.getLast().due()).isEqualTo(at("2027-01-20T23:50"));
    }

    @Test
    void namesDutiesOfTheCatalogue() {
        for (LegalClock clock : LegalClock.of(company("yes"), at("2026-11-21T10:00"), facts())) {
            Duty duty = DutyCatalogue.require(new dev.hikeshi.response.DutyId(clock.duty()));
            assertThat(duty.legal()).isTrue();
        }
    }

    @Test
    void allowsThirtyDaysWhenItWasNoAttack() {
        List<LegalClock> clocks =
                LegalClock.of(company("yes"), at("2026-11-21T10:00"), facts("cause", "mistake"));
        assertThat(clocks.getLast().law()).isEqualTo("APPI-FINAL-30");
        assertThat(clocks.getLast().due()).isEqualTo(at("2026-12-21T10:00"));
    }

    @Test
    void saysWhatItHangsOnUntilItIsKnown() {
        assertThat(LegalClock.of(company(null), at("2026-11-21T10:00"), facts()))
                .allMatch(clock -> clock.condition() != null);
        assertThat(
                        LegalClock.of(
                                company("yes"),
                                at("2026-11-21T10:00"),
                                facts(Facts.PERSONAL_DATA, "yes")))
                .allMatch(clock -> clock.condition() == null);
    }

    @Test
    void doesNotRunWithoutPersonalData() {
        assertThat(LegalClock.of(company("no"), at("2026-11-21T10:00"), facts())).isEmpty();
        assertThat(
                        LegalClock.of(
                                company("yes"),
                                at("2026-11-21T10:00"),
                                facts(Facts.PERSONAL_DATA, "no")))
                .isEmpty();
    }
}
