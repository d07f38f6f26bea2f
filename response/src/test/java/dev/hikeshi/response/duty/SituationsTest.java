package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SituationsTest {

    @Test
    void carriesFactsMoneyMetersAndClocksOfTheIncident() {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put(Facts.COMPROMISE, "active");
        TreeMap<String, BigDecimal> metered = new TreeMap<>();
        metered.put("c-ir/hours", BigDecimal.valueOf(12));
        TreeMap<String, Money> approved = new TreeMap<>();
        approved.put("c-ir/1", Money.yen(2_000_000));
        RaisedDuty raised =
                new RaisedDuty(
                        Sample.ISOLATE,
                        "servers",
                        new TreeSet<>(List.of("fs01", "fs02")),
                        Severity.HIGH,
                        DutyState.ASKED,
                        "provider:ir",
                        Sample.NIGHT,
                        "",
                        new TreeSet<>());
        Incident incident =
                new Incident(
                        "I-20261121-1",
                        Sample.DAY,
                        false,
                        List.of(),
                        List.of(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        facts,
                        new TreeMap<>(),
                        metered,
                        approved,
                        new TreeMap<>());
        Situation situation = Situations.of(incident, raised);
        assertThat(situation.assets()).containsExactly("servers");
        assertThat(situation.hosts()).isEqualTo(2);
        assertThat(situation.facts())
                .containsEntry(Facts.COMPROMISE, "active")
                .containsEntry(Facts.approved("c-ir", "1"), "yes");
        assertThat(situation.used().used("c-ir", "hours")).isEqualByComparingTo("12");
        assertThat(situation.started())
                .containsEntry(Situation.DETECTION, Sample.DAY)
                .containsEntry(Situation.RAISED, Sample.NIGHT)
                .containsEntry(Situation.OUR_CALL, Sample.NIGHT);
    }
}
