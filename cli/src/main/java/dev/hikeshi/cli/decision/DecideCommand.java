package dev.hikeshi.cli.decision;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.decision.Decision;
import dev.hikeshi.decision.Played;
import dev.hikeshi.decision.Study;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi decide}: which option is worth its money, how sure that is, and what to ask. */
@Command(name = "decide")
public final class DecideCommand implements Job {
    private static final int MOST_WORLDS = 200_000;
    private static final int MOST_TRIALS = 50_000_000;
    private static final int FEWEST_WORLDS = 20;

    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE", required = true)
    private Path company = Path.of("");

    @Option(names = "--option", paramLabel = "FILE", required = true)
    private List<Path> options = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--worlds", paramLabel = "N")
    private int worlds = 1000;

    @Option(names = "--incidents", paramLabel = "N")
    private int incidents = 50;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--variant", paramLabel = "NAME")
    private List<String> variants = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    /** A command whose year begins with that clock's month, unless {@code --from} is given. */
    public DecideCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        check();
        OptionReading read = OptionReading.of(company, options, terminal, language);
        Instant begin = begin(read.today().zone());
        Study study =
                new Study(
                        believed(read.priors()), seed, new Study.Size(worlds, incidents), threads);
        Telling asked = Telling.of(language, read.currency());
        Verdict verdict;
        try (StudyProgress progress = new StudyProgress(terminal, asked)) {
            List<Played> played = study.play(read.choices(), begin, progress.part("progress.play"));
            Decision decision =
                    Decision.of(study, played).explored(played, progress.part("progress.explore"));
            verdict = Verdict.of(read.today(), decision, played, begin);
        }
        List<Chapter> chapters = Report.chapters(verdict, asked);
        if (out != null) {
            Outputs outputs = new Outputs();
            outputs.add("decision.json", DecisionJson.of(verdict, read.currency()));
            outputs.add("report.html", Report.of(verdict, asked, chapters));
            outputs.add("prompt.md", Prompt.of(verdict, asked, chapters));
            outputs.moveInto(out);
        }
        print(terminal, asked, chapters);
        return Exit.DONE;
    }

    private void check() throws Unusable {
        if (threads < 1 || threads > 256) {
            throw new Unusable(Fault.of("bad-threads", threads));
        }
        if (worlds < FEWEST_WORLDS || worlds > MOST_WORLDS) {
            throw new Unusable(Fault.of("bad-worlds", worlds, FEWEST_WORLDS, MOST_WORLDS));
        }
        if (incidents < 1 || (long) incidents * worlds > MOST_TRIALS) {
            throw new Unusable(Fault.of("bad-incidents", incidents, MOST_TRIALS / worlds));
        }
    }

    /** The priors with the sources that are to be believed where sources disagree. */
    private Priors believed(Priors priors) throws Unusable {
        Priors believed = priors;
        for (String variant : variants) {
            if (!priors.variants().contains(variant)) {
                throw new Unusable(
                        Fault.of("no-variant", variant, String.join(", ", priors.variants())));
            }
            believed = believed.variant(variant);
        }
        return believed;
    }

    private Instant begin(ZoneId zone) throws Unusable {
        LocalDate first =
                from == null ? LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1) : day();
        return first.atStartOfDay(zone).toInstant();
    }

    private LocalDate day() throws Unusable {
        try {
            return LocalDate.parse(String.valueOf(from));
        } catch (DateTimeException e) {
            throw new Unusable(Fault.of("bad-day", String.valueOf(from)));
        }
    }

    private void print(Terminal terminal, Telling telling, List<Chapter> chapters) {
        Chapter answer = chapters.getFirst();
        terminal.out().println(answer.finding());
        terminal.out().println();
        answer.notes().forEach(note -> terminal.out().println("- " + note));
        terminal.out().println();
        for (Chapter.Table table : answer.tables()) {
            for (List<String> row : table.rows()) {
                terminal.out().println(row.getFirst());
                for (int i = 1; i < row.size(); i++) {
                    terminal.out().println("    " + table.head().get(i) + ": " + row.get(i));
                }
            }
        }
        if (out != null) {
            terminal.out().println();
            terminal.out().println(telling.say("files", out));
        }
    }
}
