package dev.hikeshi.cli.telemetry;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Main;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.TextFile;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hikeshi dump}: any readable log as JSON lines, one object a record. */
@Command(name = "dump")
public final class DumpCommand implements Main.Job {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private final List<Path> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        try (TextFile target = TextFile.of(out, terminal)) {
            Writer writer = target.writer();
            LogReading reading = new LogReading(terminal, texts);
            reading.read(
                    paths,
                    event -> {
                        writer.write(event.json());
                        writer.write('\n');
                    });
            target.complete();
            return reading.finish();
        }
    }
}
