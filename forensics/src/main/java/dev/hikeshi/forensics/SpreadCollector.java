package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every event once and keeps what proves a step from machine to machine. One thread;
 * memory grows with the steps kept, not with the logs.
 */
public final class SpreadCollector {
    private static final Duration SERVICE_AFTER_LOGON = Duration.ofMinutes(2);

    private final AddressBook book = new AddressBook();
    private final List<RawStep> steps = new ArrayList<>();
    private final List<Execution> executions = new ArrayList<>();
    private final Map<String, Coverage> coverage = new TreeMap<>();
    private @Nullable List<Edge> resolved;

    /** A step whose source is still an address or a name. */
    private record RawStep(
            String source,
            String workstation,
            String to,
            String account,
            Edge.Method method,
            Instant at,
            Edge.Strength strength,
            String logonId,
            Origin origin) {}

    private record Execution(
            String host, Instant at, String logonId, Edge.Method method, Origin origin) {}

    /** What was seen of a host. */
    record Coverage(Instant from, Instant to, TreeSet<String> channels) {}

    /** Looks at one event. */
    public void accept(Event event) {
        Optional<Instant> time = event.time();
        if (time.isEmpty()) {
            return;
        }
        Instant at = time.get();
        String host = Hosts.key(event.host().orElse(""));
        if (!host.isEmpty()) {
            cover(host, at, event);
        }
        if (event.format() == Format.FORTIGATE) {
            fortigate(event, host, at);
        } else if (event.channel().equalsIgnoreCase("Security")) {
            security(event, host, at);
        } else {
            others(event, host, at);
        }
    }

    private void cover(String host, Instant at, Event event) {
        Coverage known = coverage.get(host);
        TreeSet<String> channels = known == null ? new TreeSet<>() : known.channels();
        channels.add(
                event.format() == Format.FORTIGATE
                        ? "fortigate"
                        : event.channel().toLowerCase(Locale.ROOT));
        Instant from = known == null || at.isBefore(known.from()) ? at : known.from();
        Instant to = known == null || at.isAfter(known.to()) ? at : known.to();
        coverage.put(host, new Coverage(from, to, channels));
    }

    private void fortigate(Event event, String host, Instant at) {
        String outside = Addresses.plain(or(event.text("remip"), ""));
        String inside = Addresses.plain(or(event.text("tunnelip"), ""));
        if ("tunnel-up".equals(event.text("action")) && !inside.isEmpty()) {
            book.session(
                    inside,
                    new AddressBook.Session(
                            host, or(event.text("user"), "?"), outside, at, event.origin()));
            steps.add(
                    new RawStep(
                            outside,
                            "",
                            host,
                            host + "\\" + or(event.text("user"), "?").toLowerCase(Locale.ROOT),
                            Edge.Method.VPN,
                            at,
                            Edge.Strength.AUTHENTICATED,
                            "",
                            event.origin()));
        }
    }

    private void security(Event event, String host, Instant at) {
        switch (event.eventId()) {
            case 4624 -> logon(event, host, at);
            case 4768 -> machine(event);
            case 4769 -> ticket(event, host, at);
            case 4625 ->
                    step(
                            event,
                            host,
                            at,
                            Edge.Method.LOGON,
                            Edge.Strength.ATTEMPT,
                            event.text("IpAddress"));
            case 4697 -> executions.add(execution(event, host, at, Edge.Method.SERVICE));
            case 4698, 4702 -> executions.add(execution(event, host, at, Edge.Method.TASK));
            default -> {}
        }
    }

    private static Execution execution(Event event, String host, Instant at, Edge.Method method) {
        return new Execution(
                host, at, or(event.text("SubjectLogonId"), ""), method, event.origin());
    }

    private void logon(Event event, String host, Instant at) {
        String type = or(event.text("LogonType"), "");
        machine(event);
        String workstation = or(event.text("WorkstationName"), "");
        String source = Addresses.plain(or(event.text("IpAddress"), ""));
        if (workstation.length() > 1 && Addresses.isAddress(source)) {
            book.clientName(source, qualified(workstation, host));
        }
        if (type.equals("3") || type.equals("10") || type.equals("7")) {
            Edge.Method method = type.equals("3") ? Edge.Method.LOGON : Edge.Method.RDP;
            step(event, host, at, method, Edge.Strength.AUTHENTICATED, event.text("IpAddress"));
        }
    }

    /** A machine account's own logon or ticket names its address. */
    private void machine(Event event) {
        String name = or(event.text("TargetUserName"), "");
        int at = name.indexOf('@');
        String account = at < 0 ? name : name.substring(0, at);
        if (account.endsWith("$") && account.length() > 1) {
            String address = Addresses.plain(or(event.text("IpAddress"), ""));
            book.machineAccount(
                    address,
                    qualified(account.substring(0, account.length() - 1), event.host().orElse("")));
        }
    }

    private void ticket(Event event, String host, Instant at) {
        machine(event);
        String service = or(event.text("ServiceName"), "");
        boolean granted = or(event.text("Status"), "0x0").equals("0x0");
        if (granted && service.endsWith("$") && service.length() > 1) {
            String target = qualified(service.substring(0, service.length() - 1), host);
            Optional<String> account =
                    Accounts.of(event.text("TargetUserName"), event.text("TargetDomainName"), host);
            account.ifPresent(
                    who ->
                            steps.add(
                                    new RawStep(
                                            Addresses.plain(or(event.text("IpAddress"), "")),
                                            "",
                                            target,
                                            who,
                                            Edge.Method.TICKET,
                                            at,
                                            Edge.Strength.CONTACTED,
                                            "",
                                            event.origin())));
        }
    }

    private void others(Event event, String host, Instant at) {
        String channel = event.channel().toLowerCase(Locale.ROOT);
        int id = event.eventId();
        if (channel.equals("system") && id == 7045) {
            executions.add(new Execution(host, at, "", Edge.Method.SERVICE, event.origin()));
        } else if (channel.contains("sysmon") && id == 3) {
            connection(event, host, at);
        } else if (channel.contains("terminalservices-localsessionmanager")
                && (id == 21 || id == 25)) {
            step(
                    event,
                    host,
                    at,
                    Edge.Method.RDP,
                    Edge.Strength.AUTHENTICATED,
                    event.text("Address"));
        } else if (channel.contains("terminalservices-remoteconnectionmanager") && id == 1149) {
            step(
                    event,
                    host,
                    at,
                    Edge.Method.RDP,
                    Edge.Strength.AUTHENTICATED,
                    event.text("Param3"));
        }
    }

    private void connection(Event event, String host, Instant at) {
        String source = Addresses.plain(or(event.text("SourceIp"), ""));
        String target = Addresses.plain(or(event.text("DestinationIp"), ""));
        if ("true".equalsIgnoreCase(event.text("Initiated"))) {
            book.ownConnection(source, host);
            Optional<String> account = Accounts.of(event.text("User"), null, host);
            if (Addresses.isAddress(target)
                    && !Addresses.isNothing(target)
                    && Addresses.isInside(target)) {
                steps.add(
                        new RawStep(
                                source,
                                host,
                                target,
                                account.orElse(""),
                                Edge.Method.CONNECTION,
                                at,
                                Edge.Strength.CONTACTED,
                                "",
                                event.origin()));
            }
        }
    }

    private void step(
            Event event,
            String host,
            Instant at,
            Edge.Method method,
            Edge.Strength strength,
            @Nullable String source) {
        String name =
                or(
                        event.text("TargetUserName"),
                        or(event.text("User"), or(event.text("Param1"), "")));
        String domain = or(event.text("TargetDomainName"), or(event.text("Param2"), ""));
        Optional<String> account = Accounts.of(name, domain, host);
        if (account.isEmpty()) {
            return;
        }
        steps.add(
                new RawStep(
                        Addresses.plain(or(source, "")),
                        or(event.text("WorkstationName"), ""),
                        host,
                        account.get(),
                        method,
                        at,
                        strength,
                        or(event.text("TargetLogonId"), ""),
                        event.origin()));
    }

    private static String qualified(String name, String seenOn) {
        String domain = Hosts.domainOf(seenOn);
        String key = Hosts.key(name);
        return domain.isEmpty() || key.indexOf('.') >= 0 ? key : key + "." + domain;
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    /**
     * Works out the spread from what was kept and from findings: all of them, or those of one
     * incident. Events that are accepted afterwards do not count.
     */
    public Spread spread(List<Finding> findings) {
        if (resolved == null) {
            resolved = edges();
        }
        return Spreading.of(resolved, findings, coverage, book);
    }

    /** Every step with its source resolved, in time order; the same step within a minute is one. */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (RawStep step : steps) {
            edge(step).ifPresent(edges::add);
        }
        return Merging.merged(edges);
    }

    private Optional<Edge> edge(RawStep step) {
        String to =
                step.method() == Edge.Method.CONNECTION
                        ? book.host(step.to()).orElse(step.to())
                        : step.to();
        Optional<String> known = book.host(step.source());
        String from = known.orElse(step.source());
        Edge.Confidence confidence = known.isPresent() ? Edge.Confidence.C : Edge.Confidence.B;
        if (step.method() == Edge.Method.CONNECTION) {
            from = Hosts.key(step.workstation());
        } else if (known.isEmpty() && Addresses.isNothing(step.source())) {
            from =
                    step.workstation().length() > 1
                            ? qualified(step.workstation(), step.to())
                            : recovered(step);
            confidence = Edge.Confidence.D;
        }
        if (from.equals(to) || from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Execution> ran = execution(step);
        return Optional.of(
                new Edge(
                        from,
                        to,
                        step.account(),
                        ran.map(Execution::method).orElse(step.method()),
                        step.at(),
                        ran.isPresent() ? Edge.Strength.EXECUTED : step.strength(),
                        confidence,
                        ran.map(one -> List.of(step.origin(), one.origin()))
                                .orElse(List.of(step.origin()))));
    }

    /** The address of a ticket for the same account and host within five seconds; else unknown. */
    private String recovered(RawStep step) {
        return steps.stream()
                .filter(one -> one.method() == Edge.Method.TICKET)
                .filter(one -> one.to().equals(step.to()) && one.account().equals(step.account()))
                .filter(
                        one ->
                                Duration.between(one.at(), step.at())
                                                .abs()
                                                .compareTo(Duration.ofSeconds(5))
                                        <= 0)
                .min(Comparator.comparing(RawStep::at).thenComparing(RawStep::source))
                .map(one -> book.host(one.source()).orElse(one.source()))
                .orElse(Edge.UNKNOWN);
    }

    /**
     * A service or task that this session made, or that came right after it where no session is
     * named.
     */
    private Optional<Execution> execution(RawStep step) {
        if (step.strength() != Edge.Strength.AUTHENTICATED || step.method() != Edge.Method.LOGON) {
            return Optional.empty();
        }
        return executions.stream()
                .filter(one -> one.host().equals(step.to()) && !one.at().isBefore(step.at()))
                .filter(
                        one ->
                                one.logonId().isEmpty()
                                        ? one.at().isBefore(step.at().plus(SERVICE_AFTER_LOGON))
                                        : one.logonId().equals(step.logonId()))
                .min(
                        Comparator.comparing(Execution::at)
                                .thenComparing(one -> one.origin().file())
                                .thenComparingLong(one -> one.origin().recordId()));
    }
}
