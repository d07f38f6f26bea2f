package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shares, groups, log clearing, malware notices, and any other Windows event by its fields. */
final class OtherActs {
    static final List<Kind> KINDS =
            List.of(
                    Kind.of("share", "host session share", "file access", OtherActs::share),
                    Kind.of("group_add", "host session group member", "", OtherActs::groupAdd),
                    Kind.of("account_create", "host session account", "", OtherActs::accountCreate),
                    Kind.of("clear_log", "host log", "session", OtherActs::clear),
                    Kind.of("malware", "host threat path", "account removed", OtherActs::malware),
                    Kind.of("event", "host source id", "data", OtherActs::event));

    private OtherActs() {}

    private static void share(Step step, Stage stage) {
        Session session = stage.session(step);
        shared(step, stage, session, 5140, new Fields());
        String file = step.parameters().text("file");
        if (file != null) {
            shared(step, stage, session, 5145, new Fields().text("RelativeTargetName", file));
        }
    }

    private static void shared(Step step, Stage stage, Session session, int eventId, Fields file) {
        Fields fields =
                new Fields()
                        .subject(session.account(), session.logonId())
                        .text("ObjectType", "File")
                        .text("IpAddress", session.from())
                        .number("IpPort", stage.draw(session.guid()).between(49_152, 65_000))
                        .text("ShareName", "\\\\*\\" + step.text("share"))
                        .text("ShareLocalPath", "");
        file.list().forEach(data -> fields.text(data.name(), data.value().text()));
        fields.text("AccessMask", step.text("access", "0x1")).text("AccessList", "%%4416");
        stage.windows(session.host(), Source.SECURITY, eventId, step.at(), fields);
    }

    private static void groupAdd(Step step, Stage stage) {
        Session session = stage.session(step);
        Account member = stage.account(step.text("member"));
        Domain domain = stage.domain();
        stage.windows(
                session.host(),
                Source.SECURITY,
                4728,
                step.at(),
                Fields.of(
                                "MemberName",
                                "CN="
                                        + member.name()
                                        + ",CN=Users,DC="
                                        + domain.dns().replace(".", ",DC="))
                        .text("MemberSid", member.sid())
                        .text("TargetUserName", step.text("group"))
                        .text("TargetDomainName", domain.netbios())
                        .text("TargetSid", domain.sid() + "-512")
                        .subject(session.account(), session.logonId())
                        .text("PrivilegeList", "-"));
    }

    private static void accountCreate(Step step, Stage stage) {
        Session session = stage.session(step);
        Account made = stage.account(step.text("account"));
        stage.windows(
                session.host(),
                Source.SECURITY,
                4720,
                step.at(),
                Fields.of(
                                "TargetUserName",
                                made.name(),
                                "TargetDomainName",
                                made.domain(),
                                "TargetSid",
                                made.sid())
                        .subject(session.account(), session.logonId())
                        .text("PrivilegeList", "-")
                        .text("SamAccountName", made.name()));
    }

    /** The channel is emptied first: its first record is then the one that says so. */
    private static void clear(Step step, Stage stage) {
        Session session = stage.session(step);
        Instant at = step.at();
        boolean security = step.text("log").toLowerCase(Locale.ROOT).equals("security");
        stage.recorder().clear(session.host(), security ? "Security" : "System", at);
        Fields who =
                security
                        ? new Fields().subject(session.account(), session.logonId())
                        : Fields.of(
                                "SubjectUserName",
                                session.account().name(),
                                "SubjectDomainName",
                                session.account().domain(),
                                "Channel",
                                "System",
                                "BackupPath",
                                "");
        stage.windows(
                session.host(),
                security ? Source.SECURITY_LOG : Source.SYSTEM_LOG,
                security ? 1102 : 104,
                at,
                who);
    }

    private static void malware(Step step, Stage stage) {
        Host host = stage.host(step);
        defender(step, stage, host, 1116, step.at(), "Not Applicable");
        if (step.parameters().flag("removed", true)) {
            defender(step, stage, host, 1117, step.at().plusMillis(1_900), "Quarantine");
        }
    }

    private static void defender(
            Step step, Stage stage, Host host, int eventId, Instant at, String action) {
        String user = stage.account(step.text("account", "SYSTEM")).full();
        stage.windows(
                host,
                Source.DEFENDER,
                eventId,
                at,
                Fields.of(
                                "Product Name",
                                "Microsoft Defender Antivirus",
                                "Detection Time",
                                at.toString(),
                                "Threat Name",
                                step.text("threat"))
                        .text("Severity Name", "Severe")
                        .text("Category Name", "Tool")
                        .text("Path", "file:_" + step.text("path"))
                        .text("Detection User", user)
                        .text("Action Name", action));
    }

    private static void event(Step step, Stage stage) {
        Source source = Source.valueOf(step.text("source").toUpperCase(Locale.ROOT));
        Fields fields = new Fields();
        for (Map.Entry<String, String> field : step.parameters().map("data").entrySet()) {
            fields.text(field.getKey(), field.getValue());
        }
        stage.windows(
                stage.host(step), source, step.parameters().number("id", 0), step.at(), fields);
    }
}
