package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A small intrusion: by VPN to a terminal server, on to a file server, a quiet machine beside. */
class SpreadTest {

    private static final String TS = "TS01.corp.example";
    private static final String FS = "fs01.corp.example";
    private static final String DC = "dc01.corp.example";
    private static final String PC = "pc09.corp.example";

    private static TestEvent logon(
            String host, String at, String type, String user, String address, String logonId) {
        return TestEvent.security(
                4624,
                host,
                at,
                "LogonType",
                type,
                "TargetUserName",
                user,
                "TargetDomainName",
                "CORP",
                "TargetLogonId",
                logonId,
                "IpAddress",
                address,
                "WorkstationName",
                "-");
    }

    private static final TestEvent TOOL =
            TestEvent.windows(
                    "Microsoft-Windows-Sysmon/Operational",
                    1,
                    TS,
                    "2026-11-21T14:30:00Z",
                    "Image",
                    "C:\\Temp\\tool.exe",
                    "LogonId",
                    "0x1234",
                    "User",
                    "CORP\\alice");

    private static List<Event> story() {
        return List.of(
                tunnel("2026-11-21T14:00:00Z", "tunnel-up", "alice", "198.51.100.7"),
                tunnel("2026-11-21T18:00:00Z", "tunnel-down", "alice", "198.51.100.7"),
                tunnel("2026-11-20T08:00:00Z", "tunnel-up", "bob", "203.0.113.9"),
                logon(TS, "2026-11-21T14:05:00Z", "10", "alice", "10.212.134.200", "0x1234"),
                TOOL,
                logon(DC, "2026-11-21T13:00:00Z", "3", "TS01$", "10.0.0.5", "0x9"),
                logon(FS, "2026-11-21T15:00:00Z", "3", "alice", "10.0.0.5", "0x77"),
                TestEvent.security(
                        4697,
                        FS,
                        "2026-11-21T15:00:05Z",
                        "SubjectLogonId",
                        "0x77",
                        "SubjectUserName",
                        "alice",
                        "SubjectDomainName",
                        "CORP"),
                logon(PC, "2026-11-21T09:00:00Z", "3", "carol", "10.0.0.5", "0x5"));
    }

    private static Event tunnel(String at, String action, String user, String remip) {
        return TestEvent.fortigate(
                "FGT01",
                at,
                "action",
                action,
                "user",
                user,
                "remip",
                remip,
                "tunnelip",
                "10.212.134.200");
    }

    private static Spread spread(List<? extends Event> events, List<Finding> findings) {
        SpreadCollector collector = new SpreadCollector();
        events.forEach(collector::accept);
        return collector.spread(findings);
    }

    private static Spread.Verdict of(Spread spread, String host) {
        return Objects.requireNonNull(spread.verdicts().get(Hosts.key(host)));
    }

    @Test
    void followsTheAttackForwardInTime() {
        Spread spread = spread(story(), List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(of(spread, TS).state()).isEqualTo(Spread.State.COMPROMISED);
        assertThat(of(spread, FS).state()).isEqualTo(Spread.State.COMPROMISED);
        assertThat(of(spread, FS).rule()).isEqualTo(1);
        assertThat(of(spread, PC).state()).isEqualTo(Spread.State.NOT_OBSERVED);
        assertThat(of(spread, FS).why().getLast().evidence()).isNotEmpty();
    }

    @Test
    void findsTheTunnelThroughWhichItCame() {
        Spread spread = spread(story(), List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(spread.entry())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.from()).isEqualTo("198.51.100.7");
                            assertThat(entry.account()).isEqualTo("alice");
                            assertThat(entry.vpn()).isTrue();
                            assertThat(entry.certainty()).isEqualTo(Spread.Certainty.KNOWN);
                            assertThat(entry.reached()).isEqualTo("ts01.corp.example");
                        });
    }

    @Test
    void withoutTheGatewaysLogTheWayInIsAskedForAndNotInvented() {
        List<Event> events = story().stream().filter(event -> !event.channel().isEmpty()).toList();
        Spread spread = spread(events, List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(spread.entry()).isEmpty();
        assertThat(spread.asks())
                .contains(new Spread.Ask("ts01.corp.example", Spread.Wanted.GATEWAY_LOG));
    }

    @Test
    void aHighFindingMakesSuspectsOnly() {
        Spread spread = spread(story(), List.of(TOOL.finding(Level.HIGH)));
        assertThat(of(spread, TS).state()).isEqualTo(Spread.State.SUSPECT);
        assertThat(of(spread, TS).rule()).isEqualTo(5);
        assertThat(of(spread, FS).state()).isEqualTo(Spread.State.SUSPECT);
    }

    @Test
    void withoutFindingsNothingIsSuspectAndNothingIsClear() {
        assertThat(spread(story(), List.of()).verdicts().values())
                .allMatch(verdict -> verdict.state() == Spread.State.NOT_OBSERVED);
    }

    @Test
    void aRemovedLogMakesAHostNotObservedAndNeverClear() {
        List<Event> events =
                story().stream().filter(event -> !event.host().orElse("").equals(FS)).toList();
        Spread spread = spread(events, List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(spread.verdicts()).doesNotContainKey(FS);
        for (int left = 0; left < events.size(); left++) {
            List<Event> fewer = new ArrayList<>(events);
            fewer.remove(left);
            assertThat(spread(fewer, List.of(TOOL.finding(Level.CRITICAL))).verdicts().values())
                    .noneMatch(verdict -> verdict.state() == Spread.State.CLEAR);
        }
    }

    @Test
    void theOrderOfTheEvidenceDoesNotMatter() {
        List<Finding> findings = List.of(TOOL.finding(Level.CRITICAL));
        List<Event> events = new ArrayList<>(story());
        Spread expected = spread(events, findings);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);
            assertThat(spread(events, findings)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void aTunnelsAddressBelongsToItsUserOnlyWhileItIsUp() {
        TestEvent early = logon(PC, "2026-11-20T09:00:00Z", "10", "bob", "10.212.134.200", "0x6");
        TestEvent sign =
                TestEvent.windows(
                        "Microsoft-Windows-Sysmon/Operational",
                        1,
                        PC,
                        "2026-11-20T09:10:00Z",
                        "LogonId",
                        "0x6");
        List<Event> events = new ArrayList<>(story());
        events.add(early);
        events.add(sign);
        Spread spread = spread(events, List.of(sign.finding(Level.CRITICAL)));
        assertThat(spread.entry().getFirst().from()).isEqualTo("203.0.113.9");
        assertThat(spread.entry().getFirst().account()).isEqualTo("bob");
    }

    @Test
    void aLogClearedAfterTheAttackerCameIsPartOfTheAttack() {
        List<Event> events = new ArrayList<>(story());
        events.add(logon(PC, "2026-11-21T16:00:00Z", "3", "alice", "10.0.0.5", "0x55"));
        Spread before = spread(events, List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(of(before, PC).state()).isEqualTo(Spread.State.SUSPECT);
        assertThat(of(before, PC).rule()).isEqualTo(4);
        events.add(TestEvent.security(1102, PC, "2026-11-21T16:01:00Z"));
        Spread after = spread(events, List.of(TOOL.finding(Level.CRITICAL)));
        assertThat(of(after, PC).state()).isEqualTo(Spread.State.COMPROMISED);
        assertThat(of(after, PC).why().getLast().cause()).isEqualTo(Spread.Cause.LOG_CLEARED);
    }

    @Test
    void replicationAskedByAPersonLosesTheDomain() {
        Event sync =
                TestEvent.security(
                        4662,
                        DC,
                        "2026-11-21T16:00:00Z",
                        "SubjectUserName",
                        "alice",
                        "SubjectDomainName",
                        "CORP",
                        "Properties",
                        "{1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}");
        Spread spread = spread(List.of(sync), List.of());
        assertThat(of(spread, DC).rule()).isEqualTo(3);
        assertThat(spread.domainsLost()).containsOnlyKeys("corp.example");
    }
}
