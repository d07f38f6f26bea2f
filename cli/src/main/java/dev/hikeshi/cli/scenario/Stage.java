package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps are played: hosts and accounts that do not change, sessions and processes that
 * come and go, and the {@link Recorder}. A step that names what is not there throws
 * IllegalArgumentException with the name.
 */
final class Stage {
    private final long seed;
    private final ZoneId zone;
    private final Domain domain;
    private final Map<String, Host> hosts;
    private final Map<String, Account> accounts;
    private final Recorder recorder;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Running> processes = new HashMap<>();
    private final Map<String, Long> counters = new HashMap<>();

    Stage(
            long seed,
            ZoneId zone,
            Domain domain,
            Map<String, Host> hosts,
            Map<String, Account> accounts) {
        this.seed = seed;
        this.zone = zone;
        this.domain = domain;
        this.hosts = Map.copyOf(hosts);
        this.accounts = Map.copyOf(accounts);
        this.recorder = new Recorder(seed);
    }

    Recorder recorder() {
        return recorder;
    }

    Domain domain() {
        return domain;
    }

    ZoneId zone() {
        return zone;
    }

    Host host(Step step) {
        return host(step.text("host"));
    }

    Host host(String id) {
        Host host = hosts.get(id);
        if (host == null) {
            throw new IllegalArgumentException("no host '" + id + "'");
        }
        return host;
    }

    /** The domain controller, when the domain has one. */
    Optional<Host> controller() {
        return Optional.ofNullable(hosts.get(domain.controller()));
    }

    /** The host that an address or a host id belongs to. */
    Optional<Host> hostAt(String idOrAddress) {
        Host byId = hosts.get(idOrAddress);
        if (byId != null) {
            return Optional.of(byId);
        }
        return hosts.values().stream().filter(h -> h.address().equals(idOrAddress)).findFirst();
    }

    /** The address of a host id; any other text is taken as an address. */
    String address(String idOrAddress) {
        Host host = hosts.get(idOrAddress);
        return host == null ? idOrAddress : host.address();
    }

    /** An account of the file; {@code HOST$} is the machine account of a host. */
    Account account(String name) {
        if (name.equals("SYSTEM")) {
            return Account.SYSTEM;
        }
        Account account = accounts.get(name);
        if (account != null) {
            return account;
        }
        if (name.endsWith("$")) {
            return machine(name);
        }
        throw new IllegalArgumentException("no account '" + name + "'");
    }

    private Account machine(String name) {
        int rid = Draw.keyed(seed, "machine " + name).between(1_000, 9_000);
        return new Account(name, domain.netbios(), domain.sid() + "-" + rid, false);
    }

    Account machine(Host host) {
        return machine(host.netbios() + "$");
    }

    /** Opens a session and keeps it under the step's name for it. */
    Session open(Step step, Host host, Account account, int type, String from) {
        long number = next("logon " + host.id());
        Draw draw = Draw.keyed(seed, host.id() + " logon " + number);
        long id = 0x60000 + number * 0x1b3d + draw.between(0, 0x1000);
        int terminal = type == 10 ? 2 + (int) (number % 5) : type == 3 || type == 5 ? 0 : 1;
        Session session = new Session(host, account, id, draw.guid(), type, terminal, from);
        String name = step.parameters().text("session");
        if (name != null) {
            sessions.put(host.id() + " " + step.scope() + name, session);
        }
        return session;
    }

    /** The session that a step acts in; {@code system} is the machine's own. */
    Session session(Step step) {
        Host host = host(step);
        String name = step.text("session", "system");
        if (name.equals("system")) {
            return new Session(
                    host,
                    Account.SYSTEM,
                    0x3e7,
                    "{" + "0".repeat(8) + "-0000-0000-0000-" + "0".repeat(12) + "}",
                    0,
                    0,
                    "-");
        }
        Session session = found(sessions, host.id() + " ", step.scope(), name);
        if (session == null) {
            throw new IllegalArgumentException("no session '" + name + "' on " + host.id());
        }
        return session;
    }

    /** Starts a process and keeps it under the name given, if any. */
    Running start(Step step, Session session, String image, String command, @Nullable String name) {
        Host host = session.host();
        long number = next("process " + host.id());
        Draw draw = Draw.keyed(seed, host.id() + " process " + number);
        int pid = 4 * draw.between(500, 6_000);
        Running running = new Running(session, pid, draw.guid(), image, command);
        if (name != null) {
            processes.put(host.id() + " " + step.scope() + name, running);
        }
        return running;
    }

    /** The process that a step names, if it was started by that name. */
    Optional<Running> process(Step step, Host host, String name) {
        return Optional.ofNullable(found(processes, host.id() + " ", step.scope(), name));
    }

    /**
     * A process that was there before the log began: the same one for the same session and image.
     */
    Running standing(Session session, String image) {
        Draw draw = Draw.keyed(seed, session.host().id() + session.logonId() + image);
        return new Running(session, 4 * draw.between(100, 2_000), draw.guid(), image, image);
    }

    /** The next number of a series, from 1. */
    long next(String series) {
        return counters.merge(series, 1L, Long::sum);
    }

    /** Chance that belongs to a step. */
    Draw draw(Step step, String what) {
        return Draw.keyed(seed, step.scope() + step.at() + step.kind() + what);
    }

    /** Chance that belongs to a name, the same wherever the name comes. */
    Draw draw(String name) {
        return Draw.keyed(seed, name);
    }

    void windows(Host host, Source source, int eventId, Instant at, Fields fields) {
        recorder.windows(host, source, eventId, at, fields);
    }

    private static <T> @Nullable T found(
            Map<String, T> all, String host, String scope, String name) {
        T own = all.get(host + scope + name);
        return own == null ? all.get(host + name) : own;
    }
}
