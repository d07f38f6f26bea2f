package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Choice;
import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.TextFile;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.telemetry.LogReading;
import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.RulePack;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hikeshi scan}: rules over logs, one line a finding. */
@Command(name = "scan")
public final class ScanCommand implements Job {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private final List<Path> paths = new ArrayList<>();

    @Mixin private final RuleOptions rules = new RuleOptions();

    @Option(names = "--format", paramLabel = "jsonl|csv|timesketch|table")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--count")
    private boolean count;

    @Mixin private final FindingFilter filter = new FindingFilter();

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        FindingFormat form = Choice.of("--format", format, FindingFormat.values(), "hikeshi scan");
        if (threads < 1) {
            throw new Unusable(Fault.of("bad-threads", threads));
        }
        FindingFilter.Checked wanted = filter.checked();
        RulePack loaded = Rules.compiled(rules.source());
        Rules.report(loaded, terminal, texts);
        FindingCount counted = new FindingCount();
        try (TextFile target = TextFile.of(out, terminal);
                Sweep sweep =
                        new Sweep(
                                loaded,
                                Detector.Keeps.TESTED_FIELDS,
                                threads,
                                finding -> {
                                    if (wanted.wants(finding)) {
                                        take(finding, form, language, counted, target.writer());
                                    }
                                })) {
            if (!count) {
                form.header(target.writer());
            }
            LogReading reading = new LogReading(terminal, texts, zone);
            reading.read(paths, sweep::add);
            sweep.complete();
            sweep.report(terminal, texts);
            if (count) {
                counted.write(form, language, target.writer());
            }
            target.complete();
            return reading.finish();
        }
    }

    private void take(
            Finding finding,
            FindingFormat form,
            Language language,
            FindingCount counted,
            Writer writer)
            throws IOException {
        if (count) {
            counted.add(finding);
        } else {
            form.write(finding, language, writer);
        }
    }
}
