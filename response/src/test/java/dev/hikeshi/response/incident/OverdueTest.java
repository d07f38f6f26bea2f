package dev.hikeshi.response.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OverdueTest {
    private static final Instant RAISED = Instant.parse("2026-11-21T16:12:00Z");
    private static final Instant ASKED = RAISED.plusSeconds(600);

    private final RaisedDuty asked =
            new RaisedDuty(
                            new DutyId("isolate_server"),
                            "servers",
                            new TreeSet<>(Set.of("fs01")),
                            Severity.HIGH,
                            DutyState.RAISED,
                            null,
                            RAISED,
                            "",
                            new TreeSet<>())
                    .moved(DutyState.ASKED, "person:kondo", ASKED, "");

    @Test
    void becomingOverdueRestartsNoClock() {
        RaisedDuty late =
                asked.moved(DutyState.OVERDUE, "person:kondo", ASKED.plusSeconds(7200), "");
        assertThat(late.arose()).isEqualTo(ASKED);
        assertThat(late.asked()).isEqualTo(ASKED);
        assertThat(late.since()).isEqualTo(ASKED.plusSeconds(7200));
    }

    @Test
    void takingItAfterBeingAskedKeepsTheTimeOfTheCall() {
        RaisedDuty claimed =
                asked.moved(DutyState.CLAIMED, "person:kondo", ASKED.plusSeconds(60), "");
        assertThat(claimed.asked()).isEqualTo(ASKED);
    }

    @Test
    void theNextToBeAskedStartsAnew() {
        Instant later = ASKED.plusSeconds(900);
        RaisedDuty next =
                asked.moved(DutyState.FAILED, "person:kondo", later, "no answer")
                        .moved(DutyState.ASKED, "person:ueno", later, "");
        assertThat(next.arose()).isEqualTo(later);
        assertThat(next.asked()).isEqualTo(later);
    }
}
