package dev.hikeshi.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    private static final String SMALL =
            """
            seed: 7
            zone: Asia/Tokyo
            from: 2026-11-16T00:00:00+09:00
            until: 2026-11-17T00:00:00+09:00
            domain: {netbios: TEST, dns: test.example, sid: S-1-5-21-1-2-3, controller: dc}
            hosts:
              - {id: fw, computer: FW, address: 10.0.0.1, serial: FGT1, logs: []}
              - {id: dc, computer: dc.test.example, address: 10.0.0.2, logs: [security]}
            accounts: [{name: sato, rid: 1100}]
            """;

    @TempDir Path folder;

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        List<Path> first = Scenario.read(Project.SCENARIO).writeLogs(folder.resolve("a"));
        List<Path> second = Scenario.read(Project.SCENARIO).writeLogs(folder.resolve("b"));

        assertThat(first).hasSameSizeAs(second).hasSizeGreaterThan(20);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
    }

    @Test
    void theFirewallWritesKeysAndValues() throws IOException {
        Path log =
                play("story:\n  - {at: 2026-11-16T23:40:00+09:00, kind: vpn_up, host: fw, user: sato, from: 203.0.113.7, country: Netherlands, tunnel: 10.212.134.5}\n")
                        .getFirst();

        assertThat(Files.readAllLines(log))
                .last()
                .asString()
                .startsWith(
                        "date=2026-11-16 time=23:40:00 devname=\"FW\" devid=\"FGT1\" eventtime=1794840000000000000 tz=\"+0900\"")
                .contains(
                        "action=\"tunnel-up\"",
                        "remip=203.0.113.7",
                        "tunnelip=10.212.134.5",
                        "user=\"sato\"");
    }

    @Test
    void noiseComesOnItsDaysWithinItsHours() throws IOException {
        Path log =
                play("""
                        noise:
                          - name: typing
                            days: [mon]
                            between: 19:00-19:30
                            times: 5
                            for: [{who: sato}]
                            steps:
                              - {after: 0s, kind: vpn_fail, host: fw, user: $who, from: 198.51.100.1, country: Japan}
                          - name: never
                            days: [tue]
                            between: 19:00-19:30
                            steps:
                              - {kind: vpn_fail, host: fw, user: nobody, from: 198.51.100.1, country: Japan}
                        """)
                        .getFirst();

        assertThat(Files.readAllLines(log))
                .hasSize(5)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .containsPattern(
                                                "time=19:[012]\\d:\\d\\d .*user=\"sato\""));
    }

    @Test
    void everyFaultIsListedWithItsPlace() throws IOException {
        Path file =
                file(
                        SMALL.replace("seed: 7", "seed: seven")
                                + "story:\n  - {at: soon, kind: vpn_upp, host: fw}\n  - {at: 2026-11-16T01:00:00+09:00, kind: logon, host: dc}\n");

        assertThatThrownBy(() -> Scenario.read(file))
                .isInstanceOfSatisfying(
                        ScenarioUnreadable.class,
                        unreadable ->
                                assertThat(unreadable.faults())
                                        .extracting(
                                                ScenarioFault::line,
                                                ScenarioFault::column,
                                                ScenarioFault::found)
                                        .contains(
                                                org.assertj.core.groups.Tuple.tuple(
                                                        1, 7, "'seven'"),
                                                org.assertj.core.groups.Tuple.tuple(
                                                        11, 10, "'soon'"),
                                                org.assertj.core.groups.Tuple.tuple(
                                                        11, 22, "'vpn_upp'"),
                                                org.assertj.core.groups.Tuple.tuple(
                                                        12, 5, "none")));
    }

    @Test
    void aStepThatNamesWhatIsNotThereSaysWhere() throws IOException {
        Scenario scenario =
                Scenario.read(
                        file(
                                SMALL
                                        + "story:\n  - {at: 2026-11-16T01:00:00+09:00, kind: logon, host: dc, account: suzuki}\n"));

        assertThatThrownBy(() -> scenario.writeLogs(folder.resolve("x")))
                .isInstanceOf(ScenarioUnreadable.class)
                .hasMessageContaining(":11:5: ")
                .hasMessageContaining("no account 'suzuki'");
    }

    @Test
    void brokenYamlIsAFaultWithItsPlace() throws IOException {
        Path file = file("seed: [1\nzone: x\n");

        assertThatThrownBy(() -> Scenario.read(file))
                .isInstanceOf(ScenarioUnreadable.class)
                .hasMessageContaining("scenario.yaml:2:");
    }

    @Test
    void theJournalIsPassedOnAsItStands() throws IOException {
        Path journal =
                Scenario.read(
                                file(
                                        SMALL
                                                + "journal:\n  - {command: GiveNotice, at: 2026-11-16T01:12:00+09:00, hosts: [pc], hours: 2}\n"))
                        .writeJournal(folder.resolve("journal.jsonl"));

        assertThat(journal)
                .hasContent(
                        "{\"command\":\"GiveNotice\",\"at\":\"2026-11-16T01:12:00+09:00\",\"hosts\":[\"pc\"],\"hours\":2}");
    }

    private List<Path> play(String more) throws IOException {
        return Scenario.read(file(SMALL + more)).writeLogs(folder.resolve("logs"));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("scenario.yaml"), yaml);
    }
}
