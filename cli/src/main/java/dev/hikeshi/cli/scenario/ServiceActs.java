package dev.hikeshi.cli.scenario;

import java.util.List;

/** Services and scheduled tasks. */
final class ServiceActs {
    static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            "service",
                            "host service path",
                            "session account start runs",
                            ServiceActs::install),
                    Kind.of("service_state", "host service state", "", ServiceActs::state),
                    Kind.of("task", "host task command", "session runs", ServiceActs::task));

    private ServiceActs() {}

    private static void install(Step step, Stage stage) {
        Session session = stage.session(step);
        Host host = session.host();
        String name = step.text("service");
        String path = step.text("path");
        String runsAs = step.text("account", "LocalSystem");
        stage.windows(
                host,
                Source.SERVICES,
                7045,
                step.at(),
                Fields.of("ServiceName", name, "ImagePath", path)
                        .text("ServiceType", "user mode service")
                        .text("StartType", step.text("start", "demand start"))
                        .text("AccountName", runsAs));
        stage.windows(
                host,
                Source.SECURITY,
                4697,
                step.at().plusMillis(2),
                new Fields()
                        .subject(session.account(), session.logonId())
                        .text("ServiceName", name)
                        .text("ServiceFileName", path)
                        .text("ServiceType", "0x10")
                        .number("ServiceStartType", 3)
                        .text("ServiceAccount", runsAs));
        run(step, stage, host, path, "C:\\Windows\\System32\\services.exe");
    }

    /** Starts what was installed as the machine itself, under the name that {@code runs} gives. */
    private static void run(Step step, Stage stage, Host host, String command, String parent) {
        String name = step.parameters().text("runs");
        if (name == null) {
            return;
        }
        Session system =
                new Session(
                        host,
                        Account.SYSTEM,
                        0x3e7,
                        "{00000000-0000-0000-0000-000000000000}",
                        5,
                        0,
                        "-");
        String image =
                command.startsWith("\"")
                        ? command.substring(1, command.indexOf('"', 1))
                        : command.split(" ", 2)[0];
        Running running = stage.start(step, system, image, command, name);
        ProcessActs.started(
                stage,
                step.at().plusMillis(40),
                running,
                stage.standing(system, parent),
                Running.fileName(image));
    }

    private static void state(Step step, Stage stage) {
        stage.windows(
                stage.host(step),
                Source.SERVICES,
                7036,
                step.at(),
                Fields.of("param1", step.text("service"), "param2", step.text("state")));
    }

    private static void task(Step step, Stage stage) {
        Session session = stage.session(step);
        Host host = session.host();
        String name = "\\" + step.text("task");
        String command = step.text("command");
        String content =
                "<Task><Actions><Exec><Command>"
                        + command.replace("&", "&amp;").replace("<", "&lt;")
                        + "</Command></Exec></Actions></Task>";
        stage.windows(
                host,
                Source.SECURITY,
                4698,
                step.at(),
                new Fields()
                        .subject(session.account(), session.logonId())
                        .text("TaskName", name)
                        .text("TaskContent", content));
        stage.windows(
                host,
                Source.TASKS,
                106,
                step.at(),
                Fields.of("TaskName", name, "UserContext", session.account().full()));
        if (step.parameters().text("runs") != null) {
            stage.windows(
                    host,
                    Source.TASKS,
                    129,
                    step.at().plusMillis(30),
                    Fields.of("TaskName", name, "Path", command)
                            .number("ProcessID", 4_412)
                            .number("Priority", 16_384));
            run(step, stage, host, command, "C:\\Windows\\System32\\svchost.exe");
        }
    }
}
