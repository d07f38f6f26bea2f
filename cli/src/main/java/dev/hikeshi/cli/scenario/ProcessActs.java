package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Programs: what runs, what it connects to, which memory it opens, which files it writes. */
final class ProcessActs {
    static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            "process",
                            "host image",
                            "session command parent name original",
                            ProcessActs::process),
                    Kind.of("connect", "host process to port", "session", ProcessActs::connect),
                    Kind.of(
                            "open_process",
                            "host process target",
                            "session access",
                            ProcessActs::open),
                    Kind.of("write_file", "host process path", "session", ProcessActs::write),
                    Kind.of(
                            "write_files",
                            "host process folder names count over",
                            "session",
                            ProcessActs::writeMany));

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private ProcessActs() {}

    private static void process(Step step, Stage stage) {
        Session session = stage.session(step);
        String image = step.text("image");
        String command = step.text("command", "\"" + image + "\"");
        Running parent = parent(step, stage, session);
        Running running =
                stage.start(step, session, image, command, step.parameters().text("name"));
        started(stage, step.at(), running, parent, step.text("original", Running.fileName(image)));
    }

    /** Writes the start of a process as the audit policy and Sysmon see it. */
    static void started(Stage stage, Instant at, Running running, Running parent, String original) {
        Host host = running.session().host();
        stage.windows(host, Source.SECURITY, 4688, at, audited(running, parent));
        stage.windows(host, Source.SYSMON, 1, at, observed(stage, at, running, parent, original));
    }

    private static Running parent(Step step, Stage stage, Session session) {
        String name = step.parameters().text("parent");
        String standing =
                session.interactive()
                        ? "C:\\Windows\\explorer.exe"
                        : "C:\\Windows\\System32\\services.exe";
        if (name == null) {
            return stage.standing(session, standing);
        }
        return stage.process(step, session.host(), name)
                .orElseGet(() -> stage.standing(session, name));
    }

    private static Fields audited(Running running, Running parent) {
        Session session = running.session();
        return new Fields()
                .subject(session.account(), session.logonId())
                .text("NewProcessId", Fields.hex(running.pid()))
                .text("NewProcessName", running.image())
                .text("TokenElevationType", session.account().admin() ? "%%1937" : "%%1936")
                .text("ProcessId", Fields.hex(parent.pid()))
                .text("CommandLine", running.command())
                .text("TargetUserSid", "S-1-0-0")
                .text("TargetUserName", "-")
                .text("TargetDomainName", "-")
                .text("TargetLogonId", "0x0")
                .text("ParentProcessName", parent.image())
                .text(
                        "MandatoryLabel",
                        session.account().equals(Account.SYSTEM)
                                ? "S-1-16-16384"
                                : session.account().admin() ? "S-1-16-12288" : "S-1-16-8192");
    }

    private static Fields observed(
            Stage stage, Instant at, Running running, Running parent, String original) {
        Session session = running.session();
        String file = Running.fileName(running.image());
        return Fields.of("RuleName", "-", "UtcTime", UTC.format(at), "ProcessGuid", running.guid())
                .number("ProcessId", running.pid())
                .text("Image", running.image())
                .text("FileVersion", "-")
                .text("Description", file)
                .text("Product", "-")
                .text("Company", "-")
                .text("OriginalFileName", original)
                .text("CommandLine", running.command())
                .text("CurrentDirectory", "C:\\Windows\\system32\\")
                .text("User", session.account().full())
                .text("LogonGuid", session.guid())
                .text("LogonId", Fields.hex(session.logonId()))
                .number("TerminalSessionId", session.terminal())
                .text("IntegrityLevel", session.integrity())
                .text(
                        "Hashes",
                        "SHA256="
                                + stage.draw("hash " + running.image().toLowerCase(Locale.ROOT))
                                        .hex(64))
                .text("ParentProcessGuid", parent.guid())
                .number("ParentProcessId", parent.pid())
                .text("ParentImage", parent.image())
                .text("ParentCommandLine", parent.command())
                .text("ParentUser", parent.session().account().full());
    }

    private static void connect(Step step, Stage stage) {
        Running running = running(step, stage);
        Host host = running.session().host();
        String to = stage.address(step.text("to"));
        Fields fields =
                head(step.at(), running)
                        .text("User", running.session().account().full())
                        .text("Protocol", "tcp")
                        .text("Initiated", "true")
                        .text("SourceIsIpv6", "false")
                        .text("SourceIp", host.address())
                        .text("SourceHostname", host.computer())
                        .number("SourcePort", stage.draw(step, to).between(49_152, 65_000))
                        .text("SourcePortName", "-")
                        .text("DestinationIsIpv6", "false")
                        .text("DestinationIp", to)
                        .text(
                                "DestinationHostname",
                                stage.hostAt(to).map(Host::computer).orElse("-"))
                        .number("DestinationPort", step.parameters().number("port", 0))
                        .text("DestinationPortName", "-");
        stage.windows(host, Source.SYSMON, 3, step.at(), fields);
    }

    private static void open(Step step, Stage stage) {
        Running source = running(step, stage);
        Session system =
                new Session(source.session().host(), Account.SYSTEM, 0x3e7, "-", 0, 0, "-");
        Running target = stage.standing(system, step.text("target"));
        Fields fields =
                Fields.of("RuleName", "-", "UtcTime", UTC.format(step.at()))
                        .text("SourceProcessGUID", source.guid())
                        .number("SourceProcessId", source.pid())
                        .number("SourceThreadId", source.pid() + 12)
                        .text("SourceImage", source.image())
                        .text("TargetProcessGUID", target.guid())
                        .number("TargetProcessId", target.pid())
                        .text("TargetImage", target.image())
                        .text("GrantedAccess", step.text("access", "0x1010"))
                        .text(
                                "CallTrace",
                                "C:\\Windows\\SYSTEM32\\ntdll.dll+9d4c4|C:\\Windows\\System32\\KERNELBASE.dll+32ea6|UNKNOWN(00000191A9F20000)")
                        .text("SourceUser", source.session().account().full())
                        .text("TargetUser", Account.SYSTEM.full());
        stage.windows(source.session().host(), Source.SYSMON, 10, step.at(), fields);
    }

    private static void write(Step step, Stage stage) {
        file(stage, step.at(), running(step, stage), step.text("path"));
    }

    /** Many files at even distance: {@code names} with {@code #} as the number. */
    private static void writeMany(Step step, Stage stage) {
        Running running = running(step, stage);
        int count = step.parameters().number("count", 1);
        long millis = Span.parse(step.text("over")).low().toMillis();
        for (int i = 0; i < count; i++) {
            String name = step.text("names").replace("#", "%04d".formatted(i + 1));
            file(
                    stage,
                    step.at().plusMillis(millis * i / count),
                    running,
                    step.text("folder") + "\\" + name);
        }
    }

    private static void file(Stage stage, Instant at, Running running, String path) {
        stage.windows(
                running.session().host(),
                Source.SYSMON,
                11,
                at,
                head(at, running)
                        .text("TargetFilename", path)
                        .text("CreationUtcTime", UTC.format(at))
                        .text("User", running.session().account().full()));
    }

    private static Fields head(Instant at, Running running) {
        return Fields.of("RuleName", "-", "UtcTime", UTC.format(at), "ProcessGuid", running.guid())
                .number("ProcessId", running.pid())
                .text("Image", running.image());
    }

    /** The named process, else one with that path that runs all along. */
    private static Running running(Step step, Stage stage) {
        Session session = stage.session(step);
        String name = step.text("process");
        return stage.process(step, session.host(), name)
                .orElseGet(() -> stage.standing(session, name));
    }
}
