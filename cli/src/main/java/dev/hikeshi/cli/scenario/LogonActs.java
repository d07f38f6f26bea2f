package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.util.List;

/** Logons, their ends and their failures. */
final class LogonActs {
    static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            "logon",
                            "host account",
                            "type from session workstation",
                            LogonActs::logon),
                    Kind.of("rdp", "host account from", "session workstation", LogonActs::rdp),
                    Kind.of("logoff", "host session", "", LogonActs::logoff),
                    Kind.of(
                            "failed_logon",
                            "host account",
                            "type from workstation",
                            LogonActs::failed),
                    Kind.of("ticket", "account from to", "", LogonActs::ticket),
                    Kind.of("ticket_granting", "account from", "", LogonActs::granting));

    /** Failure audits carry this keyword instead of the success one. */
    static final long FAILURE = 0x8010000000000000L;

    private static final String NO_GUID = "{00000000-0000-0000-0000-000000000000}";

    private LogonActs() {}

    private static void logon(Step step, Stage stage) {
        Host host = stage.host(step);
        Account account = stage.account(step.text("account"));
        int type = step.parameters().number("type", 3);
        String from = stage.address(step.text("from", "-"));
        Session session = stage.open(step, host, account, type, from);
        authenticate(step, stage, host, account, type, from);
        write(step, stage, step.at(), session, ntlm(step));
    }

    /** A network logon for the check of the password, then the desktop, as Windows does it. */
    private static void rdp(Step step, Stage stage) {
        Host host = stage.host(step);
        Account account = stage.account(step.text("account"));
        String from = stage.address(step.text("from"));
        Instant at = step.at();
        stage.hostAt(from).ifPresent(source -> client(stage, at.minusMillis(800), source, host));
        authenticate(step, stage, host, account, 3, from);
        Step unnamed =
                new Step(at, step.kind(), step.scope() + "nla ", step.parameters(), step.place());
        write(step, stage, at, stage.open(unnamed, host, account, 3, from), ntlm(step));
        stage.windows(
                host,
                Source.RDP_CONNECTIONS,
                1149,
                at.plusMillis(300),
                Fields.of("Param1", account.name(), "Param2", account.domain(), "Param3", from));
        Session session = stage.open(step, host, account, 10, from);
        write(step, stage, at.plusMillis(2_100), session, ntlm(step));
        terminal(stage, at.plusMillis(2_400), session, 21);
        terminal(stage, at.plusMillis(3_200), session, 22);
    }

    private static void client(Stage stage, Instant at, Host source, Host target) {
        stage.windows(
                source,
                Source.RDP_CLIENT,
                1024,
                at,
                Fields.of(
                        "Name", "Server Name", "Value", target.computer(), "CustomLevel", "Info"));
    }

    private static void terminal(Stage stage, Instant at, Session session, int eventId) {
        Fields fields =
                Fields.of("User", session.account().full()).number("SessionID", session.terminal());
        stage.windows(
                session.host(),
                Source.RDP_SESSIONS,
                eventId,
                at,
                eventId == 23 ? fields : fields.text("Address", session.from()));
    }

    private static boolean ntlm(Step step) {
        return step.parameters().text("workstation") != null;
    }

    private static void authenticate(
            Step step, Stage stage, Host host, Account account, int type, String from) {
        boolean domain = account.domain().equals(stage.domain().netbios());
        if (!domain || account.equals(Account.SYSTEM)) {
            return;
        }
        Instant at = step.at().minusMillis(60);
        if (ntlm(step)) {
            Tickets.ntlm(stage, at, account, step.text("workstation"), true);
        } else if (type == 2 || type == 11 || type == 7) {
            Tickets.granting(stage, at.minusMillis(40), account, host.address());
            Tickets.service(stage, at, account, host.address(), host);
        } else if (type == 3 && !from.equals("-")) {
            Tickets.service(stage, at, account, from, host);
        }
    }

    private static void write(Step step, Stage stage, Instant at, Session session, boolean ntlm) {
        Fields fields = new Fields();
        if (session.type() == 3) {
            fields.text("SubjectUserSid", "S-1-0-0")
                    .text("SubjectUserName", "-")
                    .text("SubjectDomainName", "-")
                    .text("SubjectLogonId", "0x0");
        } else {
            fields.subject(stage.machine(session.host()), 0x3e7).list();
        }
        fields.target(session.account())
                .text("TargetLogonId", Fields.hex(session.logonId()))
                .number("LogonType", session.type());
        fields.text(
                        "LogonProcessName",
                        session.type() != 3 ? "User32 " : ntlm ? "NtLmSsp " : "Kerberos")
                .text(
                        "AuthenticationPackageName",
                        ntlm ? "NTLM" : session.type() == 3 ? "Kerberos" : "Negotiate")
                .text(
                        "WorkstationName",
                        ntlm
                                ? step.text("workstation")
                                : session.type() == 3 ? "-" : session.host().netbios())
                .text("LogonGuid", ntlm ? NO_GUID : session.guid())
                .text("TransmittedServices", "-")
                .text("LmPackageName", ntlm ? "NTLM V2" : "-")
                .number("KeyLength", ntlm ? 128 : 0);
        source(stage, at, session, fields);
        stage.windows(session.host(), Source.SECURITY, 4624, at, fields);
        if (session.account().admin()) {
            privileges(stage, at.plusMillis(1), session);
        }
    }

    private static void source(Stage stage, Instant at, Session session, Fields fields) {
        boolean network = session.type() == 3;
        String from =
                session.interactive() && session.from().equals("-") ? "127.0.0.1" : session.from();
        fields.text("ProcessId", network ? "0x0" : "0x2f4")
                .text(
                        "ProcessName",
                        network
                                ? "-"
                                : session.type() == 5
                                        ? "C:\\Windows\\System32\\services.exe"
                                        : "C:\\Windows\\System32\\svchost.exe")
                .text("IpAddress", from)
                .number("IpPort", network ? stage.draw(from + at).between(49_152, 65_000) : 0)
                .text("ImpersonationLevel", "%%1833")
                .text("RestrictedAdminMode", "-")
                .text("TargetOutboundUserName", "-")
                .text("TargetOutboundDomainName", "-")
                .text("VirtualAccount", "%%1843")
                .text("TargetLinkedLogonId", "0x0")
                .text("ElevatedToken", session.account().admin() ? "%%1842" : "%%1843");
    }

    private static void privileges(Stage stage, Instant at, Session session) {
        stage.windows(
                session.host(),
                Source.SECURITY,
                4672,
                at,
                new Fields()
                        .subject(session.account(), session.logonId())
                        .text(
                                "PrivilegeList",
                                "SeSecurityPrivilege\n\t\t\tSeBackupPrivilege\n\t\t\tSeRestorePrivilege\n\t\t\tSeDebugPrivilege"));
    }

    private static void logoff(Step step, Stage stage) {
        Session session = stage.session(step);
        Fields who =
                new Fields()
                        .target(session.account())
                        .text("TargetLogonId", Fields.hex(session.logonId()));
        if (session.interactive()) {
            stage.windows(session.host(), Source.SECURITY, 4647, step.at(), who);
        }
        if (session.type() == 10) {
            terminal(stage, step.at(), session, 23);
        }
        Fields end =
                new Fields()
                        .target(session.account())
                        .text("TargetLogonId", Fields.hex(session.logonId()))
                        .number("LogonType", session.type());
        stage.windows(session.host(), Source.SECURITY, 4634, step.at().plusMillis(700), end);
    }

    private static void failed(Step step, Stage stage) {
        Host host = stage.host(step);
        Account account = stage.account(step.text("account"));
        int type = step.parameters().number("type", 3);
        String from = stage.address(step.text("from", "-"));
        Fields fields =
                Fields.of(
                                "SubjectUserSid",
                                "S-1-0-0",
                                "SubjectUserName",
                                "-",
                                "SubjectDomainName",
                                "-",
                                "SubjectLogonId",
                                "0x0")
                        .text("TargetUserSid", "S-1-0-0")
                        .text("TargetUserName", account.name())
                        .text("TargetDomainName", account.domain())
                        .text("Status", "0xc000006d")
                        .text("FailureReason", "%%2313")
                        .text("SubStatus", "0xc000006a")
                        .number("LogonType", type)
                        .text("LogonProcessName", type == 3 ? "NtLmSsp " : "User32 ")
                        .text("AuthenticationPackageName", type == 3 ? "NTLM" : "Negotiate")
                        .text("WorkstationName", step.text("workstation", host.netbios()))
                        .text("TransmittedServices", "-")
                        .text("LmPackageName", "-")
                        .number("KeyLength", 0)
                        .text("ProcessId", "0x0")
                        .text("ProcessName", "-")
                        .text("IpAddress", from)
                        .text("IpPort", "0");
        stage.recorder().windows(host, Source.SECURITY, 4625, step.at(), FAILURE, fields);
        Tickets.ntlm(
                stage,
                step.at().minusMillis(30),
                account,
                step.text("workstation", host.netbios()),
                false);
    }

    private static void ticket(Step step, Stage stage) {
        Tickets.service(
                stage,
                step.at(),
                stage.account(step.text("account")),
                stage.address(step.text("from")),
                stage.host(step.text("to")));
    }

    private static void granting(Step step, Stage stage) {
        Tickets.granting(
                stage,
                step.at(),
                stage.account(step.text("account")),
                stage.address(step.text("from")));
    }
}
