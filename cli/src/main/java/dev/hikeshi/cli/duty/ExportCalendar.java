package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.calendar.CalendarWriter;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi calendar export}: the coming year of the company as an iCalendar file. */
@Command(name = "export")
public final class ExportCalendar implements Job {
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--now", paramLabel = "ISO")
    private @Nullable String now;

    /** A command whose year begins at that clock's now, unless {@code --now} is given. */
    public ExportCalendar(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Instant at = now == null ? clock.instant() : TimeOption.instant("--now", now);
        Company known = CompanyReading.read(company, terminal, language);
        CompanyReading.sayHorizon(at, terminal, language);
        List<CalendarWriter.Entry> entries = CompanyCalendar.of(known, at, language);
        String text = CalendarWriter.write(entries, known.zone(), at);
        Path file = out == null ? null : out.toAbsolutePath();
        Path folder = file == null ? null : file.getParent();
        if (file == null || folder == null) {
            terminal.out().print(text);
        } else {
            Outputs outputs = new Outputs();
            outputs.add(String.valueOf(file.getFileName()), text);
            outputs.moveInto(folder);
            terminal.err()
                    .println(Texts.of(language).say("calendar.written", entries.size(), file));
        }
        return Exit.DONE;
    }
}
