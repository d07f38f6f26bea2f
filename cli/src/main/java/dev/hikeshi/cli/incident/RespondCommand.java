package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.finding.RuleOptions;
import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.closure.Ledger;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi respond}: the main job. */
@Command(name = "respond")
public final class RespondCommand implements Job {
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE", required = true)
    private Path company = Path.of("");

    @Option(names = "--logs", paramLabel = "PATH")
    private final List<Path> logs = new ArrayList<>();

    @Mixin private final RuleOptions rules = new RuleOptions();

    @Option(names = "--journal", paramLabel = "FILE")
    private @Nullable Path journal;

    @Option(names = "--now", paramLabel = "ISO")
    private @Nullable String now;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    /** A command whose clock is that one, unless {@code --now} is given. */
    public RespondCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Instant at = now == null ? clock.instant() : TimeOption.instant("--now", now);
        if (out != null) {
            Outputs.expect(out);
        }
        if (journal != null && Files.isDirectory(journal)) {
            throw new Unusable(Fault.of("file-is-folder", "--journal", journal));
        }
        Company read = company(company, missing(), terminal, language);
        return respond(
                new Inputs(read, logs, rules.source(), journal, at), out, terminal, language);
    }

    /** Files that were named and are not there, beside the company file, which says so itself. */
    private List<Fault> missing() {
        return Stream.of(logs, rules.files(), journal == null ? List.<Path>of() : List.of(journal))
                .flatMap(List::stream)
                .filter(file -> !Files.exists(file) && !file.toString().equals("-"))
                .map(file -> Fault.of("no-file", file))
                .toList();
    }

    /** Runs the main job, prints the board and writes the files. */
    static int respond(Inputs inputs, @Nullable Path out, Terminal terminal, Language language)
            throws Unusable, IOException {
        Responding.Outcome outcome = new Responding(inputs, terminal, Texts.of(language)).run();
        Ledger.Appended ledger = Ledger.EMPTY.append(outcome.events());
        if (out != null) {
            StatusTexts status = new StatusTexts(outcome.board(), language);
            Outputs outputs = new Outputs();
            outputs.add("incident.json", IncidentJson.of(outcome.board()));
            outputs.add("report.html", HtmlReport.of(outcome.board(), language));
            outputs.add("status-management", status.management());
            outputs.add("status-staff", status.staff());
            outputs.add("ledger.jsonl", text(ledger));
            outputs.moveInto(out);
        }
        terminal.out().print(BoardText.of(outcome.board(), language));
        if (out != null) {
            terminal.out().println();
            terminal.out().println(Texts.of(language).say("board.files", out));
            terminal.out()
                    .println(
                            Texts.of(language)
                                    .say(
                                            "board.ledger",
                                            ledger.ledger().length(),
                                            ledger.ledger().head()));
        }
        terminal.out().flush();
        return outcome.exit();
    }

    private static String text(Ledger.Appended ledger) {
        return ledger.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * The company of a file.
     *
     * @param others faults of other files, to be told together
     * @throws Unusable with every fault of the file and the others
     */
    static Company company(Path file, List<Fault> others, Terminal terminal, Language language)
            throws Unusable {
        return switch (CompanyFile.read(file)) {
            case CompanyFile.Read read -> {
                read.warnings()
                        .forEach(
                                warning ->
                                        terminal.err()
                                                .println("hikeshi: " + warning.text(language)));
                if (!others.isEmpty()) {
                    throw new Unusable(in -> others.stream().map(one -> one.text(in)).toList());
                }
                yield read.company();
            }
            case CompanyFile.Faulty faulty ->
                    throw new Unusable(
                            (Language in) ->
                                    Stream.concat(
                                                    faulty.faults().stream()
                                                            .map(fault -> fault.text(in)),
                                                    others.stream().map(one -> one.text(in)))
                                            .toList());
        };
    }
}
