package dev.hikeshi.telemetry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant HALF_PAST = Instant.parse("2026-11-20T17:30:06.250Z");

    @Test
    void readsTheFormsOfTheTrade() {
        assertThat(
                        List.of(
                                "2026-11-20T17:30:06.250Z",
                                "2026-11-20 17:30:06,25Z",
                                "2026-11-20T17:30:06.250000000999Z",
                                "2026-11-21T02:30:06.25+09:00",
                                "2026-11-21 02:30:06.25 +0900",
                                "2026-11-20T12:30:06.250-05:00",
                                "/Date(1795195806250)/"))
                .allSatisfy(text -> assertThat(Times.parse(text, null)).contains(HALF_PAST));
    }

    @Test
    void needsAZoneFromSomewhere() {
        assertThat(Times.parse("2026-11-21 02:30:06.25", null)).isEmpty();
        assertThat(Times.parse("2026-11-21 02:30:06.25", ZoneId.of("Asia/Tokyo")))
                .contains(HALF_PAST);
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThat(
                        List.of(
                                "",
                                "2026-11-20",
                                "2026-02-30T00:00:00Z",
                                "2026-11-20T25:00:00Z",
                                "2026-11-20T17:30:06 JST",
                                "2026-11-20T17:30:06+99:00",
                                "20/11/2026 17:30:06Z",
                                "/Date(x)/"))
                .allSatisfy(text -> assertThat(Times.parse(text, null)).isEmpty());
    }

    @Test
    void tellsTheUnitOfACountFromItsDigits() {
        assertThat(Times.epoch("1795195806")).contains(HALF_PAST.minusMillis(250));
        assertThat(Times.epoch("1795195806250")).contains(HALF_PAST);
        assertThat(Times.epoch("1795195806250000")).contains(HALF_PAST);
        assertThat(Times.epoch("1795195806250000000")).contains(HALF_PAST);
        assertThat(List.of("", "12x", "9999999999999999999", "12345678901234567890"))
                .allSatisfy(digits -> assertThat(Times.epoch(digits)).isEmpty());
    }

    @Test
    void readsZonesAsFirewallsWriteThem() {
        assertThat(List.of("+0900", "+09:00", "UTC+9:00", "+9"))
                .allSatisfy(text -> assertThat(Times.zone(text)).contains(ZoneOffset.ofHours(9)));
        assertThat(Times.zone("-0330")).contains(ZoneOffset.ofHoursMinutes(-3, -30));
        assertThat(List.of("JST", "", "+1900"))
                .allSatisfy(text -> assertThat(Times.zone(text)).isEmpty());
    }
}
