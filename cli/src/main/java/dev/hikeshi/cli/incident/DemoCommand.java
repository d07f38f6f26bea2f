package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.finding.RuleSource;
import dev.hikeshi.cli.scenario.Scenario;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hikeshi demo}: makes the logs of an intrusion at the example company and runs the main job
 * on them, as of Sunday 02:30.
 */
@Command(name = "demo")
public final class DemoCommand implements Job {
    private static final String AS_OF = "2026-11-22T02:30:00+09:00";

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--once")
    @SuppressWarnings({
        "unused",
        "UnusedVariable"
    }) // there is no console yet: both ways do the same
    private boolean once;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("hikeshi-demo");

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        if (!once) {
            terminal.err().println("hikeshi: " + texts.say("demo.no-console"));
        }
        Outputs.expect(out);
        Path example = example(out.resolve("company"));
        Scenario scenario = Scenario.read(example.resolve("scenario.yaml"));
        Path logs = out.resolve("logs");
        deleteAll(logs);
        scenario.writeLogs(logs);
        Path journal = out.resolve("journal.jsonl");
        scenario.writeJournal(journal);
        Company company =
                RespondCommand.company(
                        example.resolve("company.yaml"), List.of(), terminal, language);
        Inputs inputs =
                new Inputs(
                        company,
                        List.of(logs),
                        RuleSource.BUILT_IN,
                        journal,
                        TimeOption.instant("--now", AS_OF));
        return RespondCommand.respond(inputs, out, terminal, language);
    }

    /** Puts the example's files, which travel with the executable, into a folder. */
    private static Path example(Path target) throws IOException {
        URL folder = DemoCommand.class.getResource("/examples/aozora");
        if (folder == null) {
            throw new IllegalStateException("the example is missing");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                copy(Path.of(uri), target);
                return target;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.getPath("/examples/aozora"), target);
            }
            return target;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    /** An earlier demo's logs would be read again. */
    private static void deleteAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
