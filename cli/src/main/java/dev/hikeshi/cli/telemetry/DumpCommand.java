package dev.hikeshi.cli.telemetry;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.TextFile;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hikeshi dump}: any readable log as JSON lines, one object a record. */
@Command(name = "dump")
public final class DumpCommand implements Job {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private final List<Path> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        if (threads < 1) {
            throw new Unusable(Fault.of("bad-threads", threads));
        }
        try (TextFile target = TextFile.of(out, terminal);
                InOrder<String> lines =
                        new InOrder<>(threads, Event::json, json -> write(json, target))) {
            LogReading reading = new LogReading(terminal, texts, zone);
            reading.read(paths, lines::add);
            lines.complete();
            target.complete();
            return reading.finish();
        }
    }

    private static void write(String json, TextFile target) throws IOException {
        target.writer().write(json);
        target.writer().write('\n');
    }
}
