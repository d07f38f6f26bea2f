package dev.hikeshi.cli.scenario;

import java.time.Instant;

/** What the domain controller writes when an account of the domain proves who it is. */
final class Tickets {
    private Tickets() {}

    /** A ticket to ask for tickets (4768), from the address of the one who asks. */
    static void granting(Stage stage, Instant at, Account account, String from) {
        Domain domain = stage.domain();
        Fields fields =
                Fields.of("TargetUserName", account.name(), "TargetDomainName", domain.netbios())
                        .text("TargetSid", account.sid())
                        .text("ServiceName", "krbtgt")
                        .text("ServiceSid", domain.sid() + "-502")
                        .text("TicketOptions", "0x40810010")
                        .text("Status", "0x0")
                        .text("TicketEncryptionType", "0x12")
                        .text("PreAuthType", "2");
        address(stage, fields, from, at);
        fields.text("CertIssuerName", "").text("CertSerialNumber", "").text("CertThumbprint", "");
        stage.controller().ifPresent(dc -> stage.windows(dc, Source.SECURITY, 4768, at, fields));
    }

    /** A ticket for one service (4769): who, from where, to which machine, in one record. */
    static void service(Stage stage, Instant at, Account account, String from, Host target) {
        Domain domain = stage.domain();
        String realm = domain.dns().toUpperCase(java.util.Locale.ROOT);
        Fields fields =
                Fields.of("TargetUserName", account.name() + "@" + realm)
                        .text("TargetDomainName", realm)
                        .text("ServiceName", target.netbios() + "$")
                        .text("ServiceSid", stage.machine(target).sid())
                        .text("TicketOptions", "0x40810000")
                        .text("TicketEncryptionType", "0x12");
        address(stage, fields, from, at);
        fields.text("Status", "0x0")
                .text("LogonGuid", stage.draw(account.name() + target.id() + at).guid())
                .text("TransmittedServices", "-");
        stage.controller().ifPresent(dc -> stage.windows(dc, Source.SECURITY, 4769, at, fields));
    }

    /** An NTLM check (4776): names the caller's workstation, never its address or the target. */
    static void ntlm(Stage stage, Instant at, Account account, String workstation, boolean good) {
        Fields fields =
                Fields.of("PackageName", "MICROSOFT_AUTHENTICATION_PACKAGE_V1_0")
                        .text("TargetUserName", account.name())
                        .text("Workstation", workstation)
                        .text("Status", good ? "0x0" : "0xc000006a");
        stage.controller().ifPresent(dc -> stage.windows(dc, Source.SECURITY, 4776, at, fields));
    }

    private static void address(Stage stage, Fields fields, String from, Instant at) {
        boolean known = !from.equals("-");
        fields.text("IpAddress", known ? "::ffff:" + from : "::1");
        fields.number("IpPort", known ? stage.draw(from + at).between(49_152, 65_000) : 0);
    }
}
