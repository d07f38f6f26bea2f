package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Steps in logs recorded from real attacks, as their authors describe them. */
class RecordedLogsTest {

    private static final String LATERAL = "otrf/atomic/windows/lateral_movement/host/";

    private static Spread spread(Path path) {
        SpreadCollector collector = new SpreadCollector();
        Shared.read(path, collector::accept);
        return collector.spread(List.of());
    }

    private static List<Edge> atLeast(Spread spread, Edge.Strength strength) {
        return spread.edges().stream().filter(edge -> edge.proves(strength)).toList();
    }

    @Test
    void powerShellRemotingShowsItsSourceThroughTheTicket() {
        Spread spread = spread(Shared.data(LATERAL + "covenant_psremoting_grunt.zip"));
        List<Edge> steps = atLeast(spread, Edge.Strength.AUTHENTICATED);
        assertThat(steps)
                .isNotEmpty()
                .allMatch(edge -> edge.from().equals("it001.shire.com"))
                .allMatch(edge -> edge.to().equals("hr001.shire.com"))
                .allMatch(edge -> edge.account().equals("shire.com\\pgustavo"));
        assertThat(steps)
                .anyMatch(
                        edge ->
                                edge.method() == Edge.Method.WINRM
                                        && edge.strength() == Edge.Strength.EXECUTED);
    }

    @Test
    void aServiceInstalledFromAfarIsAnExecutionOnWhichTwoMachinesAgree() {
        Spread spread = spread(Shared.data(LATERAL + "empire_psexec_dcerpc_tcp_svcctl.zip"));
        assertThat(atLeast(spread, Edge.Strength.EXECUTED))
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(edge.from()).isEqualTo("workstation5.theshire.local");
                            assertThat(edge.to()).isEqualTo("workstation6.theshire.local");
                            assertThat(edge.method()).isEqualTo(Edge.Method.SERVICE);
                            assertThat(edge.confidence()).isEqualTo(Edge.Confidence.A);
                        });
    }

    @Test
    void anAccountMadeThroughWmiIsAnExecution() {
        Spread spread = spread(Shared.data(LATERAL + "empire_wmic_add_user_backdoor.zip"));
        assertThat(atLeast(spread, Edge.Strength.EXECUTED))
                .anyMatch(edge -> edge.method() == Edge.Method.ACCOUNT)
                .allMatch(edge -> edge.from().equals("workstation5.theshire.local"))
                .allMatch(edge -> edge.to().equals("workstation6.theshire.local"));
    }

    @Test
    void aPlaybookReachesFourMachinesFromOne() {
        Spread spread = spread(Shared.data(LATERAL + "purplesharp_ad_playbook_I.zip"));
        TreeSet<String> reached = new TreeSet<>();
        spread.edges().stream()
                .filter(edge -> edge.from().equals("workstation5.theshire.local"))
                .filter(edge -> edge.account().equals("theshire.local\\pgustavo"))
                .forEach(edge -> reached.add(Hosts.shortName(edge.to())));
        assertThat(reached).contains("mordordc", "wec", "workstation6", "workstation7");
        assertThat(Objects.requireNonNull(spread.verdicts().get("wec.theshire.local")).channels())
                .isEmpty();
    }

    @Test
    void forwardedLogonsMakeAStarOfElevenHosts() {
        Spread spread =
                spread(
                        Shared.named(
                                "evtx/attack",
                                "ID4799-4624-Local admin group enumerated by SharpHound.evtx"));
        assertThat(spread.edges())
                .allMatch(edge -> edge.from().equals("10.23.23.9@offsec.lan"))
                .allMatch(edge -> edge.account().equals("offsec.lan\\admmig"));
        assertThat(
                        spread.edges().stream()
                                .filter(edge -> edge.strength() == Edge.Strength.ENUMERATED)
                                .map(Edge::to)
                                .distinct())
                .hasSize(11);
        assertThat(atLeast(spread, Edge.Strength.EXECUTED)).isEmpty();
    }

    @Test
    void attemptsMoveNoState() {
        Spread spread =
                spread(Shared.named("evtx/attack", "ID131-RDP brutforce (no user info).evtx"));
        assertThat(spread.edges())
                .hasSize(11)
                .allMatch(edge -> edge.strength() == Edge.Strength.ATTEMPT)
                .allMatch(edge -> edge.from().equals("10.23.123.11@offsec.lan"));
        assertThat(spread.verdicts().values())
                .hasSize(11)
                .allMatch(verdict -> verdict.state() == Spread.State.NOT_OBSERVED);
    }

    @Test
    void aTaskChangedInASessionComesFromWhereTheSessionCame() {
        Spread spread =
                spread(
                        Shared.named(
                                "evtx/attack", "remote task update 4624 4702 same logonid.evtx"));
        assertThat(atLeast(spread, Edge.Strength.EXECUTED))
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(edge.from()).isEqualTo("172.16.66.142@threebeesco.com");
                            assertThat(edge.method()).isEqualTo(Edge.Method.TASK);
                        });
        assertThat(spread.coverage().values())
                .singleElement()
                .satisfies(
                        seen ->
                                assertThat(seen.gaps())
                                        .extracting(Coverage.Gap::kind)
                                        .containsExactly(Coverage.Kind.CLEARED));
    }

    @Test
    void remoteDesktopFromTheMachineItselfIsATunnelFromAnUnknownPlace() {
        Spread spread =
                spread(
                        Shared.named(
                                "evtx/attack",
                                "DE_RDP_Tunneling_TerminalServices-RemoteConnectionManager"
                                        + "Operational_1149.evtx"));
        List<Edge> pc01 =
                spread.edges().stream()
                        .filter(edge -> edge.to().equals("pc01.example.corp"))
                        .toList();
        assertThat(pc01)
                .filteredOn(edge -> edge.method() == Edge.Method.RDP_TUNNEL)
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(edge.source()).isEqualTo(new Node.Unknown());
                            assertThat(edge.at())
                                    .isBetween(
                                            Instant.parse("2019-02-13T18:04:57Z"),
                                            Instant.parse("2019-02-13T18:04:58Z"));
                        });
        assertThat(pc01).filteredOn(edge -> edge.from().startsWith("10.0.2.15@")).hasSize(6);
        assertThat(pc01).filteredOn(edge -> edge.from().startsWith("10.0.2.16@")).hasSize(1);
        assertThat(pc01).filteredOn(edge -> edge.from().startsWith("fe80:")).hasSize(1);
    }
}
