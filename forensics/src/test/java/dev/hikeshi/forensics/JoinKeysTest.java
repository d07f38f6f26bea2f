package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinKeysTest {

    private static final String AT = "2026-01-05T00:00:00Z";

    private static List<String> keys(TestEvent event) {
        return keys(event, Sites.UNKNOWN);
    }

    private static List<String> keys(TestEvent event, Sites sites) {
        return JoinKeys.of(event.finding(Level.HIGH), sites).stream()
                .map(key -> key.kind() + " " + key.value())
                .toList();
    }

    @Test
    void accountsAreQualifiedByTheirDomain() {
        assertThat(
                        keys(
                                TestEvent.security(
                                        4624,
                                        "PC01.Example.corp",
                                        AT,
                                        "SubjectUserSid",
                                        "S-1-5-18",
                                        "SubjectUserName",
                                        "PC01$",
                                        "SubjectDomainName",
                                        "EXAMPLE",
                                        "TargetUserSid",
                                        "S-1-5-21-1-2-3-1104",
                                        "TargetUserName",
                                        "Alice",
                                        "TargetDomainName",
                                        "EXAMPLE",
                                        "IpAddress",
                                        "::ffff:10.0.2.17")))
                .containsExactly(
                        "HOST pc01.example.corp",
                        "ACCOUNT example.corp\\alice",
                        "ADDRESS 10.0.2.17@example.corp");
    }

    @Test
    void aFailedLogonMarksTheAccountAsTried() {
        assertThat(
                        keys(
                                TestEvent.security(
                                        4625,
                                        "PC01.Example.corp",
                                        AT,
                                        "SubjectUserName",
                                        "Bob",
                                        "SubjectDomainName",
                                        "EXAMPLE",
                                        "TargetUserName",
                                        "Alice",
                                        "TargetDomainName",
                                        "EXAMPLE")))
                .containsExactly(
                        "HOST pc01.example.corp",
                        "ACCOUNT example.corp\\alice",
                        "ACCOUNT example.corp\\bob",
                        "TRIED example.corp\\alice");
        assertThat(
                        keys(
                                TestEvent.fortigate(
                                        "fw", AT, "action", "ssl-login-fail", "user", "M.Satou"),
                                host -> "corp.example"))
                .contains("TRIED corp.example\\m.satou");
        assertThat(keys(TestEvent.fortigate("fw", AT, "action", "tunnel-up", "user", "x")))
                .noneMatch(key -> key.startsWith("TRIED"));
    }

    @Test
    void anAccountIsOneHoweverPeopleSpellItsDomain() {
        SpreadCollector seen = new SpreadCollector();
        seen.accept(
                TestEvent.security(
                        4624,
                        "PC01.corp.example",
                        AT,
                        "LogonType",
                        "3",
                        "IpAddress",
                        "10.0.2.17",
                        "TargetUserName",
                        "Alice",
                        "TargetDomainName",
                        "CORP"));
        seen.accept(
                TestEvent.security(
                        4625,
                        "PC01.corp.example",
                        AT,
                        "IpAddress",
                        "10.0.2.17",
                        "TargetUserName",
                        "Mallory",
                        "TargetDomainName",
                        "CORP"));
        for (String named :
                List.of("CORP\\Alice", "corp.example\\alice", "Alice@Corp.Example", "alice@corp")) {
            assertThat(seen.account(named)).as(named).isEqualTo("corp.example\\alice");
        }
        assertThat(seen.account("OTHER\\alice")).isEqualTo("other\\alice");
        assertThat(seen.account("alice")).isEqualTo("alice");
        assertThat(seen.loggedOn()).contains("corp.example\\alice");
        assertThat(seen.loggedOn()).doesNotContain("corp.example\\mallory");
    }

    @Test
    void localAccountsAreQualifiedByTheirMachine() {
        assertThat(keys(TestEvent.security(1, "IEWIN7", AT, "User", "IEWIN7\\IEUser")))
                .containsExactly("HOST iewin7", "ACCOUNT iewin7\\ieuser");
        assertThat(keys(TestEvent.security(1, "PC01.example.corp", AT, "User", "PC01\\IEUser")))
                .containsExactly("HOST pc01.example.corp", "ACCOUNT pc01.example.corp\\ieuser");
    }

    @Test
    void theSameAccountIsOneKeyHoweverItsDomainIsWritten() {
        for (String name : List.of("EXAMPLE\\bob", "example.corp\\BOB", "bob@EXAMPLE.CORP")) {
            assertThat(keys(TestEvent.security(1, "dc1.example.corp", AT, "User", name)))
                    .contains("ACCOUNT example.corp\\bob");
        }
    }

    @Test
    void twoNetworksWithTheSameAddressesAndShortNamesShareNothing() {
        TestEvent one =
                TestEvent.security(
                        4624,
                        "dc.one.test",
                        AT,
                        "TargetDomainName",
                        "LAB",
                        "TargetUserName",
                        "administrator",
                        "IpAddress",
                        "192.168.0.1");
        TestEvent two =
                TestEvent.security(
                        4624,
                        "dc.two.test",
                        AT,
                        "TargetDomainName",
                        "LAB",
                        "TargetUserName",
                        "administrator",
                        "IpAddress",
                        "192.168.0.1");
        assertThat(keys(one)).doesNotContainAnyElementsOf(keys(two));
    }

    @Test
    void whatIsTheSameEverywhereNeverJoins() {
        for (String address :
                List.of("-", "", "127.0.0.1", "::1", "fe80::1%10", "0.0.0.0", "224.0.0.252")) {
            assertThat(keys(TestEvent.security(4624, "pc1", AT, "IpAddress", address)))
                    .containsExactly("HOST pc1");
        }
        for (String user :
                List.of("NT AUTHORITY\\SYSTEM", "Window Manager\\DWM-1", "-", "ANONYMOUS LOGON")) {
            assertThat(keys(TestEvent.security(1, "pc1", AT, "User", user)))
                    .containsExactly("HOST pc1");
        }
    }

    @Test
    void systemFilesNeverJoinAndOthersJoinByHash() {
        String hashes = "SHA256=" + "AB".repeat(32) + ",IMPHASH=" + "0".repeat(31) + "1";
        TestEvent system =
                TestEvent.security(
                        1, "pc1", AT, "Image", "C:\\Windows\\System32\\cmd.exe", "Hashes", hashes);
        TestEvent program =
                TestEvent.security(
                        1,
                        "pc1",
                        AT,
                        "Image",
                        "C:\\Program Files (x86)\\a\\b.exe",
                        "Hashes",
                        hashes);
        TestEvent other =
                TestEvent.security(1, "pc1", AT, "Image", "C:\\Temp\\a.exe", "Hashes", hashes);
        assertThat(keys(system)).containsExactly("HOST pc1");
        assertThat(keys(program)).containsExactly("HOST pc1");
        assertThat(keys(other)).containsExactly("HOST pc1", "FILE sha256:" + "ab".repeat(32));
    }

    @Test
    void namelessAccountsJoinByTheirOwnSid() {
        assertThat(keys(TestEvent.security(4732, "pc1", AT, "MemberSid", "S-1-5-21-1-2-3-1001")))
                .containsExactly("HOST pc1", "ACCOUNT s-1-5-21-1-2-3-1001@pc1");
        assertThat(keys(TestEvent.security(4732, "pc1", AT, "MemberSid", "S-1-5-32-544")))
                .containsExactly("HOST pc1");
    }

    @Test
    void aTunnelJoinsTheDomainThatItsApplianceServes() {
        TestEvent tunnel =
                TestEvent.fortigate(
                        "FGT01",
                        AT,
                        "user",
                        "alice",
                        "tunnelip",
                        "10.212.134.200",
                        "remip",
                        "198.51.100.7");
        assertThat(keys(tunnel, host -> "corp.example"))
                .containsExactly(
                        "HOST fgt01",
                        "ACCOUNT corp.example\\alice",
                        "ADDRESS 10.212.134.200@corp.example",
                        "ADDRESS 198.51.100.7");
    }

    @Test
    void aHostTellsItsDomainUnlessItsNameHasNone() {
        assertThat(Hosts.domainOf("PC01.Example.CORP")).isEqualTo("example.corp");
        assertThat(Hosts.domainOf("PC01")).isEmpty();
        assertThat(Hosts.domainOf("pc.local")).isEmpty();
        assertThat(Hosts.domainOf("10.0.0.1")).isEmpty();
    }
}
