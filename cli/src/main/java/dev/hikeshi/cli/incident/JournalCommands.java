package dev.hikeshi.cli.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.duty.DutyCatalogue;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Makes a kernel command of a line of the journal. */
final class JournalCommands {
    private final String incident;
    private final Optional<HostSelection> selection;

    /**
     * Commands about one incident.
     *
     * @param incident its id
     * @param selection which group a host belongs to; empty: only check the line
     */
    JournalCommands(String incident, Optional<HostSelection> selection) {
        this.incident = incident;
        this.selection = selection;
    }

    Command of(JournalFile.Line line) throws JournalLine.Malformed {
        JournalLine keys = line.keys();
        keys.optional("incident");
        return switch (line.command()) {
            case "GiveNotice" -> new Command.GiveNotice(notice(keys));
            case "AskBearer", "ClaimDuty", "FinishDuty", "FailDuty", "RaiseDuty" ->
                    aboutDuty(line.command(), line.at(), keys);
            case "DebitMeter", "ApproveMoney" -> aboutMoney(line.command(), line.at(), keys);
            default -> aboutIncident(line.command(), line.at(), keys);
        };
    }

    private Command aboutIncident(String command, Instant at, JournalLine keys)
            throws JournalLine.Malformed {
        return switch (command) {
            case "ConfirmFact" ->
                    new Command.ConfirmFact(at, incident, keys.text("fact"), keys.text("value"));
            case "WidenScope" ->
                    new Command.WidenScope(
                            at,
                            incident,
                            keys.text("asset").toLowerCase(Locale.ROOT),
                            keys.oneOf("state", List.of("suspect", "compromised", "not_observed")),
                            keys.list("why").stream().map(Words::same).toList());
            case "CloseIncident" -> new Command.CloseIncident(at, incident, keys.text("by"));
            default -> throw new JournalLine.Malformed("unknown command \"" + command + "\"");
        };
    }

    private Command aboutMoney(String command, Instant at, JournalLine keys)
            throws JournalLine.Malformed {
        String contract = keys.text("contract");
        if (command.equals("DebitMeter")) {
            return new Command.DebitMeter(
                    at, incident, contract, keys.text("meter"), keys.number("quantity"));
        }
        String clause = contract + "/" + keys.text("clause");
        return new Command.ApproveMoney(
                at, incident, clause, keys.money("amount"), keys.text("signer"));
    }

    private Command aboutDuty(String command, Instant at, JournalLine keys)
            throws JournalLine.Malformed {
        DutyId duty = duty(keys);
        String asset = asset(keys);
        SortedSet<String> hosts = keys.names("hosts");
        if (command.equals("RaiseDuty")) {
            return new Command.RaiseDuty(at, incident, duty, asset, hosts, severity(keys));
        }
        String bearer = bearer(keys);
        return switch (command) {
            case "AskBearer" -> new Command.AskBearer(at, incident, duty, asset, bearer);
            case "ClaimDuty" -> new Command.ClaimDuty(at, incident, duty, asset, bearer);
            case "FailDuty" ->
                    new Command.FailDuty(at, incident, duty, asset, bearer, keys.text("why"));
            default ->
                    new Command.FinishDuty(
                            at, incident, duty, asset, hosts, bearer, keys.text("evidence"));
        };
    }

    static Notice notice(JournalLine keys) throws JournalLine.Malformed {
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
    private String asset(JournalLine keys) throws JournalLine.Malformed {
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
}
