package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.incident.Debit;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SituationsTest {

    @Test
    void carriesFactsMoneyMetersAndClocksOfTheIncident() {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put(Facts.COMPROMISE, "active");
        facts.put("paused:waiting_for_us", Sample.DAY.toString());
        TreeMap<String, Incident.Approval> approved = new TreeMap<>();
        approved.put("c-ir/1", new Incident.Approval(Money.yen(2_000_000), "ceo", Sample.NIGHT));
        RaisedDuty raised =
                new RaisedDuty(
                        Sample.ISOLATE,
                        "servers",
                        new TreeSet<>(List.of("fs01", "fs02")),
                        Severity.HIGH,
                        DutyState.ASKED,
                        "provider:ir",
                        Sample.NIGHT,
                        Sample.NIGHT,
                        Sample.NIGHT,
                        "",
                        new TreeSet<>(),
                        new TreeMap<>());
        Situation situation = Situations.of(incident(facts, approved), raised);
        assertThat(situation.assets()).containsExactly("servers");
        assertThat(situation.hosts()).isEqualTo(2);
        assertThat(situation.facts())
                .containsEntry(Facts.COMPROMISE, "active")
                .containsEntry(Facts.approved("c-ir", "1"), "yes")
                .containsEntry(Facts.gateCleared("c-ir", "1", Gate.Kind.SPEND_APPROVAL), "yes")
                .doesNotContainKey("paused:waiting_for_us");
        assertThat(situation.used().used("c-ir", "hours")).isEqualByComparingTo("12");
        assertThat(situation.started())
                .containsEntry(Situation.DETECTION, Sample.DAY)
                .containsEntry(Situation.RAISED, Sample.NIGHT)
                .containsEntry(Situation.PAUSED + "waiting_for_us", Sample.DAY)
                .containsEntry(
                        Facts.gateCleared("c-ir", "1", Gate.Kind.SPEND_APPROVAL), Sample.NIGHT)
                .containsEntry(Situation.OUR_CALL, Sample.NIGHT);
    }

    private static Incident incident(
            SortedMap<String, String> facts, SortedMap<String, Incident.Approval> approved) {
        List<Debit> debits =
                List.of(
                        new Debit(Sample.DAY, "c-ir", "hours", BigDecimal.TEN),
                        new Debit(Sample.NIGHT, "c-ir", "hours", BigDecimal.TWO));
        return new Incident(
                "I-20261121-1",
                Sample.DAY,
                false,
                List.of(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>(),
                facts,
                new TreeMap<>(),
                debits,
                approved,
                new TreeMap<>());
    }
}
