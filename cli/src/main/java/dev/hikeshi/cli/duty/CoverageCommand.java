package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.coverage.Gap;
import dev.hikeshi.response.duty.coverage.Row;
import dev.hikeshi.response.duty.coverage.Week;
import dev.hikeshi.response.duty.manual.Manuals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi coverage}: who owes what at every hour, what is missing, what to ask. */
@Command(name = "coverage")
public final class CoverageCommand implements Job {
    private static final int SHOWN = 10;
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE", required = true)
    private Path company = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "html|json|xlsx")
    private @Nullable Format format;

    @Option(names = "--now", paramLabel = "ISO")
    private @Nullable String now;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The forms of the output. */
    enum Format {
        html,
        json,
        xlsx
    }

    /** A command whose year begins at that clock's now, unless {@code --now} is given. */
    public CoverageCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Instant at = now == null ? clock.instant() : TimeOption.instant("--now", now);
        if (threads < 1 || threads > 256) {
            throw new Unusable(Fault.of("bad-threads", threads));
        }
        if (out == null && format != null) {
            throw new Unusable(Fault.of("format-needs-out", format));
        }
        Company known = CompanyReading.read(company, terminal, language);
        CompanyReading.sayHorizon(at, terminal, language);
        Coverage coverage =
                Coverage.of(
                        known,
                        AnswersFile.of(company).read(),
                        CompanyReading.fees(company),
                        at,
                        threads);
        Spoken spoken = new Spoken(known, coverage.cube().duties(), at, language);
        if (out != null) {
            write(out, coverage, spoken, language);
        }
        print(coverage, spoken, terminal);
        if (out != null) {
            terminal.out().println(spoken.say("coverage.files", out));
        }
        return Exit.DONE;
    }

    private void write(Path folder, Coverage coverage, Spoken spoken, Language language)
            throws Unusable, IOException {
        Map<Row, Week> weeks = new HashMap<>();
        Manuals manuals = Manuals.of(coverage.company(), coverage.now());
        CubeSheets cube = new CubeSheets(coverage, spoken, weeks);
        List<Sheet> sheets = Sheets.of(coverage, spoken, cube, manuals);
        Outputs outputs = new Outputs();
        if (format == null || format == Format.json) {
            outputs.add("coverage.json", CoverageJson.of(coverage, language));
        }
        if (format == null || format == Format.xlsx) {
            outputs.add("coverage.xlsx", CoverageXlsx.of(sheets));
        }
        if (format == null || format == Format.html) {
            WeekChart chart = new WeekChart(coverage, spoken, cube, weeks);
            outputs.add(
                    "coverage.html", new CoverageHtml(coverage, spoken, sheets, cube).text(chart));
            Letters.of(coverage).forEach(outputs::add);
            ManualPages.of(coverage, manuals).forEach(outputs::add);
        }
        outputs.moveInto(folder);
    }

    private static void print(Coverage coverage, Spoken spoken, Terminal terminal) {
        List<Gap> gaps = coverage.gaps();
        terminal.out()
                .println(
                        spoken.say(
                                "coverage.title", spoken.us(), spoken.figures.day(coverage.now())));
        terminal.out()
                .println(
                        gaps.isEmpty()
                                ? spoken.say("coverage.gaps.none")
                                : spoken.say("coverage.top", gaps.size()));
        for (Gap gap : gaps.subList(0, Math.min(SHOWN, gaps.size()))) {
            terminal.out()
                    .printf(
                            "%n %2d. [%s] %s - %s%n     %s%n",
                            gap.rank(),
                            spoken.words(gap.kind().words()),
                            spoken.duty(gap.duty()),
                            spoken.groups(gap.assets()),
                            spoken.words(gap.why()));
        }
        terminal.out().println();
        terminal.out().println();
        terminal.out()
                .println(spoken.say("coverage.open-questions", coverage.questions().open().size()));
    }
}
