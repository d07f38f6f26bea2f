package dev.hikeshi.forensics;

import java.util.Locale;
import java.util.Set;

/** What the Security channel of Windows says about steps. */
final class SecurityEvents {

    private static final String OUTBOUND = "%%14593";

    /** DS-Replication-Get-Changes, -All and -In-Filtered-Set (MS-ADTS 5.1.3.2.1). */
    private static final Set<String> REPLICATION =
            Set.of(
                    "1131f6aa-9c07-11d1-f79f-00c04fc2dcd2",
                    "1131f6ad-9c07-11d1-f79f-00c04fc2dcd2",
                    "89e95b76-444d-4c62-991a-0facbeda640c");

    private static final String ANONYMOUS = "S-1-5-7";
    private static final int WRITE_DATA = 0x2;
    private static final int APPEND_DATA = 0x4;

    private final Seen seen;

    SecurityEvents(Seen seen) {
        this.seen = seen;
    }

    void accept(Spot spot, int id) {
        switch (id) {
            case 4624 -> logon(spot);
            case 4625 ->
                    in(spot, "Target", Edge.Method.LOGON, Edge.Strength.ATTEMPT, "WorkstationName");
            case 4648 -> asked(spot);
            case 4768 -> machineAddress(spot);
            case 4769 -> ticket(spot);
            case 4776 -> ntlm(spot);
            case 4778 -> reconnected(spot);
            case 4688 -> process(spot);
            case 4697 -> act(spot, Edge.Method.SERVICE);
            case 4698, 4702 -> act(spot, Edge.Method.TASK);
            case 4720, 4722, 4724, 4732, 4738 -> act(spot, Edge.Method.ACCOUNT);
            case 4728, 4756 -> group(spot);
            case 4742 -> machinePassword(spot);
            case 4662 -> replication(spot);
            case 4799 -> enumerated(spot);
            case 5140, 5145 -> share(spot, id);
            case 5156 -> connection(spot);
            case 1102 -> gap(spot, Coverage.Kind.CLEARED);
            case 1100 -> gap(spot, Coverage.Kind.STOPPED);
            case 4719 -> gap(spot, Coverage.Kind.AUDIT_CHANGED);
            default -> {}
        }
    }

    private void logon(Spot spot) {
        machineAddress(spot);
        String type = spot.text("LogonType");
        switch (type) {
            case "3" ->
                    in(
                            spot,
                            "Target",
                            Edge.Method.LOGON,
                            Edge.Strength.AUTHENTICATED,
                            "WorkstationName");
            case "10" ->
                    in(
                            spot,
                            "Target",
                            Edge.Method.RDP,
                            Edge.Strength.AUTHENTICATED,
                            "WorkstationName");
            case "7" -> {
                if (spot.parsed("IpAddress").filter(Addresses::namesMachine).isPresent()) {
                    in(
                            spot,
                            "Target",
                            Edge.Method.RDP,
                            Edge.Strength.AUTHENTICATED,
                            "WorkstationName");
                }
            }
            default -> {}
        }
        boolean leavesCredentials = Set.of("2", "4", "5", "7", "10", "11").contains(type);
        String account = spot.account("TargetDomainName", "TargetUserName");
        if (leavesCredentials && !account.isEmpty()) {
            Seen.Interactive left = new Seen.Interactive(spot.host(), account);
            seen.interactive.add(left, spot.at(), spot.origin());
        }
    }

    private void in(
            Spot spot, String who, Edge.Method method, Edge.Strength strength, String nameField) {
        String account = spot.account(who + "DomainName", who + "UserName");
        if (account.isEmpty()) {
            return;
        }
        String logonId = strength == Edge.Strength.ATTEMPT ? "" : spot.logonId(who + "LogonId");
        step(
                spot,
                Seen.Side.IN,
                spot.address("IpAddress"),
                spot.text(nameField),
                account,
                method,
                strength,
                logonId);
    }

    private void step(
            Spot spot,
            Seen.Side side,
            String address,
            String name,
            String account,
            Edge.Method method,
            Edge.Strength strength,
            String logonId) {
        seen.steps.add(
                new Seen.Step(
                        side,
                        spot.host(),
                        address,
                        Hosts.key(name),
                        account,
                        method,
                        strength,
                        logonId),
                spot.at(),
                spot.origin());
    }

    /** A machine account's own logon or ticket comes from the machine's own address. */
    private void machineAddress(Spot spot) {
        String name = spot.text("TargetUserName");
        int at = name.indexOf('@');
        String account = at < 0 ? name : name.substring(0, at);
        if (account.length() > 1 && account.endsWith("$")) {
            spot.parsed("IpAddress")
                    .filter(Addresses::namesMachine)
                    .ifPresent(
                            address ->
                                    seen.claims.add(
                                            Addresses.text(address),
                                            AddressClaims.Proof.MACHINE_ACCOUNT,
                                            Hosts.key(account.substring(0, account.length() - 1)),
                                            spot.host(),
                                            spot.at()));
        }
    }

    private void ticket(Spot spot) {
        machineAddress(spot);
        String service = spot.text("ServiceName");
        String status = spot.text("Status").toLowerCase(Locale.ROOT);
        boolean granted = status.isEmpty() || status.equals("0x0") || status.equals("0");
        String account = spot.account("TargetDomainName", "TargetUserName");
        if (granted && service.length() > 1 && service.endsWith("$") && !account.isEmpty()) {
            step(
                    spot,
                    Seen.Side.TICKET,
                    spot.address("IpAddress"),
                    service.substring(0, service.length() - 1),
                    account,
                    Edge.Method.TICKET,
                    Edge.Strength.CONTACTED,
                    "");
        }
    }

    /** NTLM checked here: the client names itself, success or not. */
    private void ntlm(Spot spot) {
        String status = spot.text("Status").toLowerCase(Locale.ROOT);
        boolean failed = !status.isEmpty() && !status.equals("0x0") && !status.equals("0");
        String account = spot.account("", "TargetUserName");
        if (failed && !account.isEmpty()) {
            step(
                    spot,
                    Seen.Side.IN,
                    "",
                    spot.text("Workstation"),
                    account,
                    Edge.Method.LOGON,
                    Edge.Strength.ATTEMPT,
                    "");
        }
    }

    /** Written by the source: with which account it asked which machine. */
    private void asked(Spot spot) {
        String account = spot.account("TargetDomainName", "TargetUserName");
        String server = Hosts.key(spot.text("TargetServerName"));
        if (!account.isEmpty() && !server.isEmpty()) {
            boolean address = Addresses.isAddress(server);
            step(
                    spot,
                    Seen.Side.OUT,
                    address ? spot.address("TargetServerName") : "",
                    address ? "" : server,
                    account,
                    Edge.Method.LOGON,
                    Edge.Strength.CONTACTED,
                    "");
        }
    }

    private void reconnected(Spot spot) {
        String account = spot.account("AccountDomain", "AccountName");
        if (!account.isEmpty()) {
            step(
                    spot,
                    Seen.Side.IN,
                    spot.address("ClientAddress"),
                    spot.text("ClientName"),
                    account,
                    Edge.Method.RDP,
                    Edge.Strength.AUTHENTICATED,
                    spot.logonId("LogonID"));
        }
    }

    private void process(Spot spot) {
        String parent = spot.text("ParentProcessName");
        Edge.Method method = RemoteParents.method(parent, spot.text("NewProcessName"));
        if (method != null) {
            String session = spot.logonId("TargetLogonId");
            String logonId = session.isEmpty() ? spot.logonId("SubjectLogonId") : session;
            act(spot, method, Edge.Strength.EXECUTED, logonId, "SubjectUserName");
        }
    }

    private void act(Spot spot, Edge.Method method) {
        String logonId = spot.logonId("SubjectLogonId");
        if (!logonId.isEmpty()) {
            act(spot, method, Edge.Strength.EXECUTED, logonId, "SubjectUserName");
        }
    }

    private void act(
            Spot spot, Edge.Method method, Edge.Strength strength, String logonId, String who) {
        String account = spot.account("SubjectDomainName", who);
        if (!logonId.isEmpty()) {
            seen.acts.add(
                    new Seen.Act(spot.host(), logonId, account, method, strength),
                    spot.at(),
                    spot.origin());
        }
    }

    /** Domain Admins, Schema Admins, Enterprise Admins. */
    private void group(Spot spot) {
        act(spot, Edge.Method.ACCOUNT);
        String sid = spot.text("TargetSid");
        if (sid.endsWith("-512") || sid.endsWith("-518") || sid.endsWith("-519")) {
            sign(spot, Seen.DomainSign.Kind.PRIVILEGED_GROUP);
        }
    }

    /** A machine's password changed by nobody (CVE-2020-1472). */
    private void machinePassword(Spot spot) {
        if (spot.text("SubjectUserSid").equals(ANONYMOUS)) {
            sign(spot, Seen.DomainSign.Kind.MACHINE_PASSWORD_RESET);
        }
    }

    /** Replication asked by an account that is no machine; that of Entra Connect is expected. */
    private void replication(Spot spot) {
        String properties = spot.text("Properties").toLowerCase(Locale.ROOT);
        String account = spot.account("SubjectDomainName", "SubjectUserName");
        boolean expected = account.isEmpty() || account.contains("\\msol_");
        if (!expected && REPLICATION.stream().anyMatch(properties::contains)) {
            sign(spot, Seen.DomainSign.Kind.DCSYNC);
        }
    }

    private void sign(Spot spot, Seen.DomainSign.Kind kind) {
        String account = spot.account("SubjectDomainName", "SubjectUserName");
        seen.domainSigns.add(
                new Seen.DomainSign(spot.host(), kind, account), spot.at(), spot.origin());
    }

    private void enumerated(Spot spot) {
        act(
                spot,
                Edge.Method.SMB,
                Edge.Strength.ENUMERATED,
                spot.logonId("SubjectLogonId"),
                "SubjectUserName");
    }

    private void share(Spot spot, int id) {
        String account = spot.account("SubjectDomainName", "SubjectUserName");
        if (account.isEmpty()) {
            return;
        }
        step(
                spot,
                Seen.Side.IN,
                spot.address("IpAddress"),
                "",
                account,
                Edge.Method.SMB,
                id == 5145 ? shareStrength(spot) : Edge.Strength.AUTHENTICATED,
                spot.logonId("SubjectLogonId"));
    }

    private static Edge.Strength shareStrength(Spot spot) {
        String share = spot.text("ShareName").toLowerCase(Locale.ROOT);
        String target = spot.text("RelativeTargetName").toLowerCase(Locale.ROOT);
        if (share.endsWith("ipc$")) {
            return Set.of("samr", "lsarpc", "srvsvc").contains(target)
                    ? Edge.Strength.ENUMERATED
                    : Edge.Strength.AUTHENTICATED;
        }
        boolean admin = share.endsWith("admin$") || share.matches(".*\\\\[a-z]\\$");
        return admin && writes(spot.text("AccessMask"))
                ? Edge.Strength.WROTE
                : Edge.Strength.AUTHENTICATED;
    }

    private static boolean writes(String mask) {
        String hex = mask.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("0x[0-9a-f]{1,8}")) {
            return false;
        }
        long bits = Long.parseLong(hex.substring(2), 16);
        return (bits & (WRITE_DATA | APPEND_DATA)) != 0;
    }

    private void connection(Spot spot) {
        if (spot.text("Direction").equals(OUTBOUND)) {
            Connections.out(
                    seen,
                    spot,
                    spot.address("SourceAddress"),
                    spot.address("DestAddress"),
                    spot.text("DestPort"),
                    "");
        }
    }

    private void gap(Spot spot, Coverage.Kind kind) {
        String by = spot.account("SubjectDomainName", "SubjectUserName");
        seen.coverage.gap(spot.host(), kind, "security", spot.at(), by, spot.origin());
    }
}
