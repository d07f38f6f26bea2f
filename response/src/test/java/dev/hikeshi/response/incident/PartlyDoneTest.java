package dev.hikeshi.response.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Given a duty for two PCs, when one is isolated, then the other is still owed. */
final class PartlyDoneTest {
    private static final Instant T = Instant.parse("2026-11-21T14:40:00Z");
    private static final DutyId ISOLATE = new DutyId("isolate_endpoint");

    private Incidents state = Incidents.none(ZoneOffset.UTC, Incidents.USUAL_WINDOW);

    @Test
    void oneIsolatedPcDoesNotMakeTheOtherIsolated() {
        String id = twoPcs();
        assertThat(when(finish(id, "pc1"))).hasSize(1);
        RaisedDuty duty = duty();
        assertThat(duty.state()).isEqualTo(DutyState.RAISED);
        assertThat(duty.openHosts()).containsExactly("pc2.a");
        assertThat(duty.doneHosts()).containsEntry("pc1.a", "provider:mdr: ticket 7");
        assertThat(when(finish(id, "pc1"))).isEmpty();
        assertThat(when(finish(id, "pc2.a"))).hasSize(1);
        assertThat(duty().state()).isEqualTo(DutyState.DONE);
        assertThat(when(finish(id, "pc1"))).isEmpty();
    }

    @Test
    void aHostThatTheDutyIsNotAboutIsRefused() {
        String id = twoPcs();
        assertThat(refusal(finish(id, "pc3"))).isEqualTo(Decision.Reason.UNKNOWN_DUTY);
    }

    @Test
    void aPartNeedsProofToo() {
        String id = twoPcs();
        Command blank =
                new Command.FinishDuty(T, id, ISOLATE, "pcs", hosts("pc1"), "provider:mdr", " ");
        assertThat(refusal(blank)).isEqualTo(Decision.Reason.PROOF_MISSING);
    }

    @Test
    void withoutHostsAllOfItIsDone() {
        String id = twoPcs();
        assertThat(when(finish(id))).hasSize(1);
        assertThat(duty().openHosts()).isEmpty();
    }

    @Test
    void mergingKeepsTheHostsThatAreStillOwedAndTheWorseState() {
        String one = opened("pc1.a");
        String two = opened("pc9.a");
        when(raise(one, "pc1.a"));
        when(raise(two, "pc9.a"));
        when(finish(one));
        when(new Command.WidenScope(T, one, "srv.a", "suspect", List.of()));
        when(new Command.WidenScope(T, two, "srv.a", "compromised", List.of()));
        report("pc1.a", "pc1.a", "pc9.a");
        assertThat(state.open()).hasSize(1);
        assertThat(duty().state()).isEqualTo(DutyState.RAISED);
        assertThat(duty().openHosts()).containsExactly("pc9.a");
        assertThat(scopeOf("srv.a")).isEqualTo("compromised");
    }

    private String twoPcs() {
        String id = opened("pc1.a");
        when(raise(id, "pc1.a", "pc2.a"));
        return id;
    }

    private String opened(String host) {
        report(host, host);
        return state.open().stream()
                .filter(incident -> incident.hosts().contains(host))
                .map(Incident::id)
                .findFirst()
                .orElseThrow();
    }

    private void report(String host, String... keys) {
        TreeSet<JoinKey> shared = new TreeSet<>();
        Arrays.stream(keys).forEach(key -> shared.add(new JoinKey(JoinKey.Kind.HOST, key)));
        when(
                new Command.ReportFinding(
                        T,
                        new Sighting(
                                "r" + keys.length,
                                "r",
                                Severity.HIGH,
                                List.of(),
                                host,
                                "a",
                                1,
                                T,
                                T,
                                "log",
                                keys.length,
                                shared)));
    }

    private String scopeOf(String asset) {
        return Objects.requireNonNull(state.open().getFirst().scope().get(asset)).state();
    }

    private RaisedDuty duty() {
        return state.open().getFirst().duties().firstEntry().getValue();
    }

    private static Command raise(String id, String... hosts) {
        return new Command.RaiseDuty(T, id, ISOLATE, "pcs", hosts(hosts), Severity.HIGH);
    }

    private static Command finish(String id, String... hosts) {
        return new Command.FinishDuty(
                T, id, ISOLATE, "pcs", hosts(hosts), "provider:mdr", "ticket 7");
    }

    private static SortedSet<String> hosts(String... hosts) {
        return new TreeSet<>(List.of(hosts));
    }

    private List<IncidentEvent> when(Command command) {
        Decision decision = Deciding.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<IncidentEvent> events = ((Decision.Accepted) decision).events();
        state = Evolving.replay(state, events);
        return events;
    }

    private Decision.Reason refusal(Command command) {
        Decision decision = Deciding.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).reason();
    }
}
