package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Said;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.finding.Rules;
import dev.hikeshi.cli.finding.Sweep;
import dev.hikeshi.cli.telemetry.LogReading;
import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.detection.RulePack;
import dev.hikeshi.forensics.Hosts;
import dev.hikeshi.forensics.Spread;
import dev.hikeshi.forensics.SpreadCollector;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.Raising;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Decision;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.IncidentEvent;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The story, run once: telemetry, findings, incidents, scope, duties.
 *
 * <p>Findings and spread are turned into commands; what follows from them is the kernel's to say.
 */
final class Responding {
    /** What is known decides which duties there are; it is taken in before they are raised. */
    private static final Set<String> TELLING =
            Set.of("GiveNotice", "ConfirmFact", "WidenScope", "RaiseDuty");

    private final Inputs inputs;
    private final Terminal terminal;
    private final Texts texts;
    private final HostSelection selection;
    private final JournalFile file;
    private final Desk desk;
    private final List<Finding> findings = new ArrayList<>();
    private long allFindings;
    private long laterFindings;
    private long laterRecords;

    Responding(Inputs inputs, Terminal terminal, Texts texts) {
        this.inputs = inputs;
        this.terminal = terminal;
        this.texts = texts;
        this.selection = new HostSelection(inputs.company());
        this.desk = new Desk(inputs.company().zone());
        this.file = new JournalFile(inputs.company(), selection);
    }

    /**
     * What came of it.
     *
     * @param board everything to show
     * @param events what was accepted, in order
     * @param exit the exit code
     */
    record Outcome(Board board, List<IncidentEvent> events, int exit) {
        Outcome {
            events = List.copyOf(events);
        }
    }

    Outcome run() throws Unusable, IOException {
        List<JournalFile.Line> journal =
                inputs.journal() == null ? List.of() : file.read(inputs.journal());
        SpreadCollector collector = new SpreadCollector();
        boolean noticed = journal.stream().anyMatch(line -> line.command().equals("GiveNotice"));
        if (inputs.logs().isEmpty() && !noticed) {
            throw new Unusable(Fault.of("neither-logs-nor-notice"));
        }
        LogReading reading = read(collector);
        if (reading.tally().events() == 0 && !noticed) {
            reading.finish();
            throw new Unusable(Fault.of("no-logs", inputs.logs()));
        }
        Spread spread = collector.spread(findings);
        open(spread, collector);
        List<JournalFile.Line> past = pastOf(journal);
        notices(past, collector);
        Map<String, Spread> spreads = spreads(collector);
        scope(spreads);
        facts();
        apply(past, TELLING::contains);
        raise();
        finishNoticed();
        apply(past, command -> !TELLING.contains(command));
        raise();
        Overdue.of(inputs.company(), desk.state(), inputs.now()).forEach(desk::take);
        Board board =
                new BoardMaker(inputs, selection, spreads, new Happenings(findings))
                        .board(desk.state().byId().values(), evidence(reading));
        int exit = inputs.logs().isEmpty() ? Exit.DONE : reading.finish();
        return new Outcome(board, desk.events(), exit);
    }

    private Board.Evidence evidence(LogReading reading) {
        return new Board.Evidence(
                !inputs.logs().isEmpty(),
                reading.tally().events() - laterRecords,
                reading.damages().total(),
                allFindings,
                laterRecords,
                laterFindings);
    }

    private LogReading read(SpreadCollector collector) throws Unusable, IOException {
        RulePack rules = Rules.compiled(inputs.rules());
        Rules.report(rules, terminal, texts);
        LogReading reading = new LogReading(terminal, texts, inputs.company().zone());
        int threads = Runtime.getRuntime().availableProcessors();
        try (Sweep sweep = new Sweep(rules, Detector.Keeps.EVERY_FIELD, threads, this::found)) {
            reading.read(
                    inputs.logs(),
                    event -> {
                        if (isLater(event.time().orElse(null))) {
                            laterRecords++;
                        } else {
                            collector.accept(event);
                        }
                        sweep.add(event);
                    });
            sweep.complete();
            sweep.report(terminal, texts);
        }
        return reading;
    }

    private void found(Finding finding) {
        if (isLater(finding.time())) {
            laterFindings++;
            return;
        }
        allFindings++;
        if (finding.level() != Level.INFORMATIONAL) {
            findings.add(finding);
        }
    }

    /** What is recorded after the time of the run has not happened yet: nothing may use it. */
    private boolean isLater(@Nullable Instant time) {
        return time != null && time.isAfter(inputs.now());
    }

    /** Findings open incidents; the steps of the attack join what they link. */
    private void open(Spread spread, SpreadCollector collector) {
        Sightings.of(findings, collector.sites(), collector.loggedOn())
                .forEach(sighting -> desk.take(new Command.ReportFinding(inputs.now(), sighting)));
        for (Spread.Entry entry : spread.entry()) {
            link(entry.at(), entry.to(), entry.reached());
        }
        spread.verdicts().entrySet().stream()
                .filter(
                        verdict ->
                                verdict.getValue().by() != null
                                        && verdict.getValue().since() != null)
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Spread.Verdict> verdict) ->
                                                since(verdict.getValue()))
                                .thenComparing(Map.Entry::getKey))
                .forEach(
                        verdict ->
                                link(
                                        since(verdict.getValue()),
                                        from(verdict.getValue()),
                                        verdict.getKey()));
    }

    private static Instant since(Spread.Verdict verdict) {
        return verdict.since() == null ? Instant.MAX : verdict.since();
    }

    private static String from(Spread.Verdict verdict) {
        return verdict.by() == null ? "" : verdict.by().from();
    }

    private void link(Instant at, String from, String to) {
        desk.take(new Command.LinkHosts(at, from, to));
    }

    /** What lies after {@code --now} has not happened yet. */
    private List<JournalFile.Line> pastOf(List<JournalFile.Line> journal) {
        List<JournalFile.Line> past =
                journal.stream().filter(line -> !line.at().isAfter(inputs.now())).toList();
        if (past.size() < journal.size()) {
            terminal.err()
                    .println(
                            "hikeshi: " + texts.say("journal.later", journal.size() - past.size()));
        }
        return past;
    }

    /** People say {@code CORP\name} where logs say {@code corp.example\name}: one account. */
    private void notices(List<JournalFile.Line> journal, SpreadCollector collector) {
        for (JournalFile.Line line : journal) {
            file.notice(line)
                    .map(notice -> notice.withAccounts(collector::account))
                    .ifPresent(notice -> desk.take(new Command.GiveNotice(notice)));
        }
    }

    /** The spread of each incident, from its own findings. */
    private Map<String, Spread> spreads(SpreadCollector collector) {
        Map<String, Spread> spreads = new HashMap<>();
        for (Incident incident : desk.state().open()) {
            Map<List<String>, List<Sighting>> known =
                    incident.sightings().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            one -> List.of(one.ruleId(), one.host())));
            List<Finding> own =
                    findings.stream().filter(finding -> belongs(finding, known)).toList();
            spreads.put(incident.id(), collector.spread(own));
        }
        return spreads;
    }

    private static boolean belongs(Finding finding, Map<List<String>, List<Sighting>> known) {
        Instant time = finding.time();
        return known
                .getOrDefault(List.of(finding.ruleId(), Hosts.key(finding.host())), List.of())
                .stream()
                .anyMatch(one -> time == null || isWithin(time, one));
    }

    private static boolean isWithin(Instant time, Sighting sighting) {
        return sighting.first() == null
                || sighting.last() == null
                || (!time.isBefore(sighting.first()) && !time.isAfter(sighting.last()));
    }

    /** Every host of an incident gets the state that the logs support. */
    private void scope(Map<String, Spread> spreads) {
        for (Incident incident : desk.state().open()) {
            Spread spread = Objects.requireNonNull(spreads.get(incident.id()));
            new Scopes(spread, inputs.company(), selection, inputs.now())
                    .of(incident, inputs.now())
                    .forEach(desk::take);
        }
    }

    /** What the findings themselves show is known. */
    private void facts() {
        for (Incident incident : desk.state().open()) {
            boolean encryption =
                    incident.sightings().stream()
                            .anyMatch(
                                    one ->
                                            one.tags().stream()
                                                    .anyMatch(
                                                            tag -> tag.startsWith("attack.t1486")));
            if (encryption) {
                desk.take(
                        new Command.ConfirmFact(
                                inputs.now(), incident.id(), Facts.ENCRYPTION, "yes"));
            }
        }
    }

    private void raise() {
        for (Incident incident : desk.state().open()) {
            Instant known = incident.knownAt().orElse(inputs.now());
            for (Command.RaiseDuty duty : Raising.of(incident, selection, known)) {
                desk.take(duty);
            }
        }
    }

    /**
     * A provider or person said that a duty is done: done for those hosts, with the notice as
     * proof.
     */
    private void finishNoticed() {
        for (Incident incident : desk.state().open()) {
            for (Notice notice : incident.notices()) {
                if (notice.done() != null) {
                    finish(incident, notice, notice.done());
                }
            }
        }
    }

    private void finish(Incident incident, Notice notice, DutyId duty) {
        TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
        for (String host : notice.hosts()) {
            String known =
                    incident.hosts().stream()
                            .filter(one -> one.startsWith(host + "."))
                            .findFirst()
                            .orElse(host);
            groups.computeIfAbsent(selection.assetOf(known), asset -> new TreeSet<>()).add(known);
        }
        if (groups.isEmpty()) {
            groups.put("", new TreeSet<>());
        }
        String bearer = notice.by().replaceFirst("^staff:", "person:");
        groups.forEach(
                (asset, hosts) -> {
                    desk.take(
                            new Command.RaiseDuty(
                                    notice.at(),
                                    incident.id(),
                                    duty,
                                    asset,
                                    hosts,
                                    incident.severity()));
                    desk.take(
                            new Command.FinishDuty(
                                    notice.at(),
                                    incident.id(),
                                    duty,
                                    asset,
                                    hosts,
                                    bearer,
                                    notice.text()));
                });
    }

    private void apply(List<JournalFile.Line> journal, Predicate<String> commands) {
        for (JournalFile.Line line : journal) {
            if (!line.command().equals("GiveNotice") && commands.test(line.command())) {
                List<Command> meant = file.commands(line, desk.state());
                if (meant.isEmpty()) {
                    refuse(line, Said.of("refused.UNKNOWN_INCIDENT", ""));
                }
                for (Command command : meant) {
                    refusal(command).ifPresent(why -> refuse(line, why));
                }
            }
        }
    }

    private void refuse(JournalFile.Line line, Said why) {
        Fault fault =
                Fault.of("journal-refused", String.valueOf(inputs.journal()), line.number(), why);
        terminal.err().println("hikeshi: " + fault.text(texts.language()));
    }

    private Optional<Said> refusal(Command command) {
        return Standing.refusal(inputs.company(), command)
                .or(() -> desk.take(command).map(Responding::reason));
    }

    private static Said reason(Decision.Refused refused) {
        return Said.of("refused." + refused.reason(), refused.detail());
    }
}
