package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.duty.DutyCatalogue;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Incidents;
import dev.hikeshi.response.incident.Notice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal: what people did, as kernel commands in JSON lines ({@code
 * docs/adr/0006-journal.md}).
 *
 * <p>All lines are read before any is applied, and every fault is listed.
 */
final class JournalFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * One line, checked.
     *
     * @param number line number from 1
     */
    record Line(int number, String command, Instant at, JournalLine keys) {}

    private JournalFile() {}

    /**
     * Reads a journal; its lines in the order of their time.
     *
     * @throws Unusable with every line that is not a command
     */
    static List<Line> read(Path file) throws Unusable, IOException {
        List<Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (String text : Files.readAllLines(file)) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                try {
                    lines.add(line(number, text));
                } catch (JournalLine.Malformed e) {
                    faults.add(
                            Fault.of("journal-line", file, number, String.valueOf(e.getMessage())));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Unusable(
                    (Language language) ->
                            faults.stream().map(fault -> fault.text(language)).toList());
        }
        lines.sort(Comparator.comparing(Line::at));
        return List.copyOf(lines);
    }

    private static Line line(int number, String text) throws JournalLine.Malformed {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new JournalLine.Malformed("no JSON object: " + e.getOriginalMessage());
        }
        JournalLine keys = new JournalLine(node);
        Line line = new Line(number, keys.text("command"), keys.time("at"), keys);
        // Built once against no incident, so that a fault shows before anything is applied.
        command(line, Optional.empty(), Optional.empty());
        keys.refuseOthers();
        return line;
    }

    /** The notice that a line gives; empty when it is another command. */
    static Optional<Notice> notice(Line line) {
        try {
            return line.command().equals("GiveNotice")
                    ? Optional.of(notice(line.keys()))
                    : Optional.empty();
        } catch (JournalLine.Malformed e) {
            throw new IllegalStateException("checked before", e);
        }
    }

    /**
     * The command of a line about an incident of the state; empty when there is no such incident.
     */
    static Optional<Command> command(Line line, Incidents state, HostSelection selection) {
        try {
            Optional<Incident> incident = incident(line.keys(), state);
            return incident.isEmpty()
                    ? Optional.empty()
                    : command(line, incident, Optional.of(selection));
        } catch (JournalLine.Malformed e) {
            throw new IllegalStateException("checked before", e);
        }
    }

    /** The one named; else the one that knows a host; else the worst open one. */
    private static Optional<Incident> incident(JournalLine keys, Incidents state)
            throws JournalLine.Malformed {
        Optional<String> named = keys.optional("incident");
        if (named.isPresent()) {
            return state.find(named.get());
        }
        SortedSet<String> hosts = keys.names("hosts");
        Comparator<Incident> worst =
                Comparator.comparing(Incident::severity).reversed().thenComparing(Incident::id);
        Optional<Incident> byHost =
                state.open().stream()
                        .filter(one -> hosts.stream().anyMatch(host -> knows(one, host)))
                        .min(worst);
        return byHost.or(() -> state.open().stream().min(worst));
    }

    private static boolean knows(Incident incident, String host) {
        return incident.hosts().stream()
                .anyMatch(known -> known.equals(host) || known.startsWith(host + "."));
    }

    private static Optional<Command> command(
            Line line, Optional<Incident> incident, Optional<HostSelection> selection)
            throws JournalLine.Malformed {
        JournalLine keys = line.keys();
        String id = incident.map(Incident::id).orElse("");
        keys.optional("incident");
        Instant at = line.at();
        return Optional.of(
                switch (line.command()) {
                    case "GiveNotice" -> new Command.GiveNotice(notice(keys));
                    case "ConfirmFact" ->
                            new Command.ConfirmFact(at, id, keys.text("fact"), keys.text("value"));
                    case "RaiseDuty" ->
                            new Command.RaiseDuty(
                                    at,
                                    id,
                                    duty(keys),
                                    asset(keys, selection),
                                    keys.names("hosts"),
                                    severity(keys));
                    case "AskBearer" ->
                            new Command.AskBearer(
                                    at, id, duty(keys), asset(keys, selection), bearer(keys));
                    case "ClaimDuty" ->
                            new Command.ClaimDuty(
                                    at, id, duty(keys), asset(keys, selection), bearer(keys));
                    case "FinishDuty" ->
                            new Command.FinishDuty(
                                    at,
                                    id,
                                    duty(keys),
                                    asset(keys, selection),
                                    bearer(keys),
                                    keys.text("evidence"));
                    case "FailDuty" ->
                            new Command.FailDuty(
                                    at,
                                    id,
                                    duty(keys),
                                    asset(keys, selection),
                                    bearer(keys),
                                    keys.text("why"));
                    case "DebitMeter" ->
                            new Command.DebitMeter(
                                    at,
                                    id,
                                    keys.text("contract"),
                                    keys.text("meter"),
                                    keys.number("quantity"));
                    case "ApproveMoney" ->
                            new Command.ApproveMoney(
                                    at,
                                    id,
                                    keys.text("contract") + "/" + keys.text("clause"),
                                    keys.money("amount"),
                                    keys.text("signer"));
                    case "WidenScope" ->
                            new Command.WidenScope(
                                    at,
                                    id,
                                    keys.text("asset").toLowerCase(Locale.ROOT),
                                    keys.oneOf(
                                            "state",
                                            List.of("suspect", "compromised", "not_observed")),
                                    keys.list("why").stream().map(Words::same).toList());
                    case "CloseIncident" -> new Command.CloseIncident(at, id, keys.text("by"));
                    default ->
                            throw new JournalLine.Malformed(
                                    "unknown command \"" + line.command() + "\"");
                });
    }

    private static Notice notice(JournalLine keys) throws JournalLine.Malformed {
        Instant at = keys.time("at");
        Optional<String> known = keys.optional("known_at");
        Instant knownAt = known.isPresent() ? keys.time("known_at") : at;
        if (knownAt.isAfter(at)) {
            throw new JournalLine.Malformed("known_at lies after at");
        }
        Optional<String> done = keys.optional("duty");
        if (done.isPresent()) {
            duty(keys);
        }
        keys.list("assets");
        Optional<String> severity = keys.optional("severity");
        return new Notice(
                at,
                knownAt,
                keys.text("by"),
                keys.text("text"),
                keys.names("hosts"),
                keys.names("accounts"),
                severity.isPresent() ? severity(keys) : Severity.MEDIUM,
                done.map(DutyId::new).orElse(null));
    }

    private static DutyId duty(JournalLine keys) throws JournalLine.Malformed {
        DutyId duty = new DutyId(keys.text("duty"));
        if (DutyCatalogue.find(duty).isEmpty()) {
            throw new JournalLine.Malformed("unknown duty \"" + duty + "\"");
        }
        return duty;
    }

    /** The asset named; else the group of the first host; else the incident as a whole. */
    private static String asset(JournalLine keys, Optional<HostSelection> selection)
            throws JournalLine.Malformed {
        List<String> assets = keys.list("assets");
        if (!assets.isEmpty()) {
            return assets.getFirst();
        }
        SortedSet<String> hosts = keys.names("hosts");
        return hosts.isEmpty() || selection.isEmpty() ? "" : selection.get().assetOf(hosts.first());
    }

    private static String bearer(JournalLine keys) throws JournalLine.Malformed {
        String bearer = keys.text("bearer").replaceFirst("^staff:", "person:");
        if (!bearer.equals("machine") && !bearer.matches("(person|provider):.+")) {
            throw new JournalLine.Malformed("bearer is neither person:ID, provider:ID nor machine");
        }
        return bearer;
    }

    private static Severity severity(JournalLine keys) throws JournalLine.Malformed {
        return Severity.valueOf(
                keys.oneOf("severity", List.of("low", "medium", "high", "critical"))
                        .toUpperCase(Locale.ROOT));
    }

    /** An amount that must be positive; kept here since only the journal has it. */
    static Money money(BigDecimal amount, String currency) throws JournalLine.Malformed {
        if (amount.signum() <= 0 || currency.length() != 3) {
            throw new JournalLine.Malformed("no amount of money");
        }
        return new Money(amount, currency);
    }
}
