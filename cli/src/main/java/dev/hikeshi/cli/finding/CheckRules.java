package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.telemetry.LogReading;
import dev.hikeshi.detection.FieldCoverage;
import dev.hikeshi.detection.LogSource;
import dev.hikeshi.detection.NotLoaded;
import dev.hikeshi.detection.Rule;
import dev.hikeshi.detection.RuleSet;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hikeshi rules check DIR}: which rules can match anything at all. Exit 0: every rule is
 * loaded; 3: some are not.
 */
@Command(name = "check")
public final class CheckRules implements Job {
    /** Rule files named for one kind or field; the rest is counted. */
    private static final int SHOWN = 3;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", arity = "0..*")
    private final List<Path> folders = new ArrayList<>();

    @Option(names = "--logs", paramLabel = "PATH")
    private final List<Path> logs = new ArrayList<>();

    @Option(names = "--values", paramLabel = "FILE")
    private @Nullable Path values;

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        RuleSet rules = Rules.load(new RuleSource(folders, Rules.placeholders(values)));
        PrintStream out = terminal.out();
        out.println(texts.say("rules-check.loaded", rules.rules().size()));
        if (!rules.correlations().isEmpty()) {
            out.println(texts.say("rules-check.correlations", rules.correlations().size()));
        }
        notLoaded(rules, out, texts);
        withoutLogs(rules, out, texts);
        costly(rules, out, texts);
        int read = logs.isEmpty() ? Exit.DONE : sample(rules, terminal, texts);
        return rules.notLoaded().isEmpty() ? read : Exit.DAMAGED;
    }

    private static void notLoaded(RuleSet rules, PrintStream out, Texts texts) {
        if (!rules.notLoaded().isEmpty()) {
            out.println();
            out.println(texts.say("rules-check.not-loaded", rules.notLoaded().size()));
        }
        for (NotLoaded one : rules.notLoaded()) {
            out.println("  " + one.file() + ": " + Rules.why(one, texts.language()));
        }
    }

    private static void withoutLogs(RuleSet rules, PrintStream out, Texts texts) {
        Map<LogSource, List<Rule>> byKind =
                rules.rulesWithoutLogs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::logsource, TreeMap::new, Collectors.toList()));
        if (!byKind.isEmpty()) {
            out.println();
            out.println(texts.say("rules-check.no-reader", rules.rulesWithoutLogs().size()));
        }
        byKind.forEach((kind, some) -> out.println("  " + kind + ": " + files(some, texts)));
    }

    private static void costly(RuleSet rules, PrintStream out, Texts texts) {
        List<RuleSet.CostlyRegex> costly = rules.costlyRegexes();
        if (!costly.isEmpty()) {
            out.println();
            out.println(texts.say("rules-check.costly", costly.size()));
        }
        for (RuleSet.CostlyRegex one : costly) {
            out.println("  " + one.rule().file() + ": " + one.regex());
        }
    }

    private int sample(RuleSet rules, Terminal terminal, Texts texts) throws IOException {
        FieldCoverage coverage = new FieldCoverage(rules);
        LogReading reading = new LogReading(terminal, texts, null);
        reading.read(logs, coverage::see);
        PrintStream out = terminal.out();
        out.println();
        out.println(texts.say("rules-check.sample", reading.tally().events()));
        Map<LogSource, Integer> silent = coverage.kindsWithoutEvents();
        if (!silent.isEmpty()) {
            out.println(texts.say("rules-check.no-events", silent.size()));
            silent.forEach(
                    (kind, count) ->
                            out.println(
                                    "  " + kind + ": " + texts.say("rules-check.rules", count)));
        }
        List<FieldCoverage.Unseen> unseen = coverage.unseen();
        if (!unseen.isEmpty()) {
            out.println(texts.say("rules-check.unseen", unseen.size()));
            unseen.forEach(
                    one ->
                            out.println(
                                    "  "
                                            + one.kind()
                                            + " "
                                            + one.field()
                                            + ": "
                                            + files(one.rules(), texts)));
        }
        return reading.finish();
    }

    /** The first few files; how many more. */
    private static String files(List<Rule> rules, Texts texts) {
        String some = rules.stream().limit(SHOWN).map(Rule::file).collect(Collectors.joining(", "));
        return rules.size() <= SHOWN
                ? some
                : some + " " + texts.say("rules.not-loaded.more", rules.size() - SHOWN);
    }
}
