package dev.hikeshi.cli.incident;

import dev.hikeshi.company.Nearest;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes kernel commands of a line of the journal. */
final class JournalCommands {
    private final Duties duties;
    private final HostSelection selection;
    private final JournalIds ids;

    /**
     * Commands of one company.
     *
     * @param duties what may be spoken of
     * @param selection which group a host belongs to
     * @param ids who and what may be named
     */
    JournalCommands(Duties duties, HostSelection selection, JournalIds ids) {
        this.duties = duties;
        this.selection = selection;
        this.ids = ids;
    }

    /**
     * The commands of a line about an incident; several when the line is about several groups.
     *
     * @param about null: there is none yet, the line is only checked
     */
    List<Command> of(JournalFile.Line line, @Nullable Incident about) throws JournalLine.Malformed {
        JournalLine keys = line.keys();
        String incident = about == null ? "" : about.id();
        keys.optional("incident");
        return switch (line.command()) {
            case "GiveNotice" -> List.of(new Command.GiveNotice(notice(keys)));
            case "AskBearer", "ClaimDuty", "FinishDuty", "FailDuty", "EscalateDuty", "RaiseDuty" ->
                    aboutDuty(line, about);
            case "DebitMeter", "ApproveMoney", "ClearGate" ->
                    List.of(aboutPaper(line.command(), line.at(), keys, incident));
            default -> List.of(aboutIncident(line.command(), line.at(), keys, incident));
        };
    }

    private Command aboutIncident(String command, Instant at, JournalLine keys, String incident)
            throws JournalLine.Malformed {
        return switch (command) {
            case "ConfirmFact" ->
                    new Command.ConfirmFact(at, incident, keys.text("fact"), keys.text("value"));
            case "PauseClock" -> clock(at, keys, incident, Situation.PAUSED);
            case "ResumeClock" -> clock(at, keys, incident, Situation.RESUMED);
            case "WidenScope" ->
                    new Command.WidenScope(
                            at,
                            incident,
                            keys.text("asset").toLowerCase(Locale.ROOT),
                            keys.oneOf("state", List.of("suspect", "compromised", "not_observed")),
                            keys.list("why").stream().map(Words::same).toList());
            case "ClearAsset" ->
                    new Command.ClearAsset(
                            at,
                            incident,
                            keys.text("asset").toLowerCase(Locale.ROOT),
                            ids.person(keys, "by"),
                            keys.text("evidence"));
            case "CloseIncident" -> new Command.CloseIncident(at, incident, ids.person(keys, "by"));
            default -> throw new JournalLine.Malformed("unknown_command", command);
        };
    }

    /** Waiting is a fact of the incident, with its time as the value. */
    private static Command clock(Instant at, JournalLine keys, String incident, String prefix)
            throws JournalLine.Malformed {
        return new Command.ConfirmFact(at, incident, prefix + keys.text("pause"), at.toString());
    }

    private Command aboutPaper(String command, Instant at, JournalLine keys, String incident)
            throws JournalLine.Malformed {
        String contract = ids.contract(keys);
        if (command.equals("DebitMeter")) {
            return new Command.DebitMeter(
                    at, incident, contract, ids.meter(keys, contract), keys.number("quantity"));
        }
        String clause = contract + "/" + ids.clause(keys, contract);
        if (command.equals("ClearGate")) {
            List<String> kinds =
                    Stream.of(Gate.Kind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toList();
            Gate.Kind kind = Gate.Kind.valueOf(keys.oneOf("gate", kinds).toUpperCase(Locale.ROOT));
            ids.person(keys, "by");
            return new Command.ConfirmFact(
                    at, incident, Facts.gateCleared(clause, kind), at.toString());
        }
        return new Command.ApproveMoney(
                at, incident, clause, keys.money("amount"), ids.person(keys, "signer"));
    }

    private List<Command> aboutDuty(JournalFile.Line line, @Nullable Incident about)
            throws JournalLine.Malformed {
        JournalLine keys = line.keys();
        DutyId duty = duty(keys);
        SortedSet<String> hosts = keys.names("hosts");
        List<Command> commands = new ArrayList<>();
        for (String asset : assets(keys, duty, about)) {
            TreeSet<String> own = new TreeSet<>(hosts);
            own.removeIf(host -> !selection.assetOf(host).equals(asset));
            Target target = new Target(about == null ? "" : about.id(), duty, asset);
            commands.add(aboutDuty(line, target, own.isEmpty() ? hosts : own));
        }
        return commands;
    }

    /** One duty of one asset of one incident. */
    private record Target(String incident, DutyId duty, String asset) {}

    private Command aboutDuty(JournalFile.Line line, Target target, SortedSet<String> hosts)
            throws JournalLine.Malformed {
        JournalLine keys = line.keys();
        Instant at = line.at();
        String incident = target.incident();
        DutyId duty = target.duty();
        String asset = target.asset();
        return switch (line.command()) {
            case "RaiseDuty" ->
                    new Command.RaiseDuty(at, incident, duty, asset, hosts, severity(keys));
            case "AskBearer" ->
                    new Command.AskBearer(at, incident, duty, asset, ids.bearer(keys, "bearer"));
            case "ClaimDuty" ->
                    new Command.ClaimDuty(at, incident, duty, asset, ids.bearer(keys, "bearer"));
            case "FailDuty" ->
                    new Command.FailDuty(
                            at,
                            incident,
                            duty,
                            asset,
                            ids.bearer(keys, "bearer"),
                            keys.text("why"));
            case "EscalateDuty" ->
                    new Command.EscalateDuty(
                            at,
                            incident,
                            duty,
                            asset,
                            ids.bearer(keys, "from"),
                            ids.bearer(keys, "to"),
                            keys.text("why"));
            default ->
                    new Command.FinishDuty(
                            at,
                            incident,
                            duty,
                            asset,
                            hosts,
                            ids.bearer(keys, "bearer"),
                            keys.text("evidence"));
        };
    }

    /**
     * The groups named; else those of the hosts; else every group for which the incident has the
     * duty; else the incident as a whole.
     */
    private List<String> assets(JournalLine keys, DutyId duty, @Nullable Incident about)
            throws JournalLine.Malformed {
        List<String> named = ids.assets(keys);
        if (!named.isEmpty()) {
            return named;
        }
        List<String> ofHosts =
                keys.names("hosts").stream().map(selection::assetOf).distinct().toList();
        if (!ofHosts.isEmpty() || about == null) {
            return ofHosts.isEmpty() ? List.of("") : ofHosts;
        }
        List<String> raised =
                about.duties().values().stream()
                        .filter(one -> one.duty().equals(duty))
                        .map(one -> one.asset())
                        .toList();
        return raised.isEmpty() ? List.of("") : raised;
    }

    Notice notice(JournalLine keys) throws JournalLine.Malformed {
        Instant at = keys.time("at");
        Optional<String> known = keys.optional("known_at");
        Instant knownAt = known.isPresent() ? keys.time("known_at") : at;
        if (knownAt.isAfter(at)) {
            throw new JournalLine.Malformed("known_after");
        }
        Optional<String> done = keys.optional("duty");
        if (done.isPresent()) {
            duty(keys);
        }
        ids.assets(keys);
        Optional<String> severity = keys.optional("severity");
        return new Notice(
                at,
                knownAt,
                ids.teller(keys, done.isPresent()),
                keys.text("text"),
                keys.names("hosts"),
                keys.names("accounts"),
                severity.isPresent() ? severity(keys) : Severity.MEDIUM,
                done.map(DutyId::new).orElse(null));
    }

    private DutyId duty(JournalLine keys) throws JournalLine.Malformed {
        String named = keys.text("duty");
        if (named.isEmpty() || duties.find(new DutyId(named)).isEmpty()) {
            List<String> known = duties.ids().stream().map(DutyId::id).toList();
            String near = Nearest.of(named, known);
            throw near == null
                    ? new JournalLine.Malformed("unknown_duty", named)
                    : new JournalLine.Malformed("misspelt_duty", named, near);
        }
        return new DutyId(named);
    }

    private static Severity severity(JournalLine keys) throws JournalLine.Malformed {
        return Severity.valueOf(
                keys.oneOf("severity", List.of("low", "medium", "high", "critical"))
                        .toUpperCase(Locale.ROOT));
    }
}
