package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.contract.Contract;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi contract diff}: what changed in the terms, and which clauses cite it. */
@Command(name = "diff")
public final class DiffTerms implements Job {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--contract", paramLabel = "ID", required = true)
    private String contract = "";

    @Option(names = "--from", paramLabel = "DATE|SHA")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE|SHA|FILE")
    private @Nullable String to;

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Contract known =
                CompanyReading.contract(CompanyReading.read(company, terminal, language), contract);
        Snapshots snapshots = Snapshots.of(company, contract);
        List<Snapshots.Snapshot> all = snapshots.all();
        boolean fileNamed = to != null && Files.isRegularFile(Path.of(to));
        int needed = from == null && !fileNamed ? 2 : 1;
        if (all.size() < needed) {
            throw new Unusable(Fault.of("few-snapshots", contract, all.size(), company));
        }
        Path earlier =
                from == null
                        ? all.get(all.size() - needed).file()
                        : kept(snapshots, from, all).file();
        Path later = to == null ? all.getLast().file() : second(snapshots, to, fileNamed, all);
        List<Passages.Change> changes =
                Passages.changes(Passages.of(text(earlier)), Passages.of(text(later)));
        print(known, earlier, later, changes, terminal, Texts.of(language));
        return Exit.DONE;
    }

    private static Path second(
            Snapshots snapshots, String which, boolean file, List<Snapshots.Snapshot> all)
            throws Unusable, IOException {
        return file ? Path.of(which) : kept(snapshots, which, all).file();
    }

    private static Snapshots.Snapshot kept(
            Snapshots snapshots, String which, List<Snapshots.Snapshot> all)
            throws Unusable, IOException {
        return snapshots
                .find(which)
                .orElseThrow(
                        () ->
                                new Unusable(
                                        Fault.of(
                                                "no-snapshot",
                                                which,
                                                String.join(
                                                        ", ",
                                                        all.stream()
                                                                .map(DiffTerms::shown)
                                                                .toList()))));
    }

    private static String shown(Snapshots.Snapshot one) {
        return one.at().toLocalDate() + " " + one.sha256().substring(0, 8);
    }

    /** The text of a copy; what is no UTF-8 text cannot be compared. */
    private static String text(Path file) throws IOException, Unusable {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unusable(Fault.of("terms-no-text", file));
        }
    }

    private static void print(
            Contract contract,
            Path earlier,
            Path later,
            List<Passages.Change> changes,
            Terminal terminal,
            Texts texts) {
        terminal.out()
                .println(
                        texts.say(
                                "diff.title",
                                changes.size(),
                                earlier.getFileName(),
                                later.getFileName()));
        for (Passages.Change change : changes) {
            terminal.out().println();
            change.before().forEach(line -> terminal.out().println("- " + line));
            change.after().forEach(line -> terminal.out().println("+ " + line));
            List<String> citing = Passages.citing(contract, change);
            terminal.out()
                    .println(
                            citing.isEmpty()
                                    ? texts.say("diff.cited-by-none")
                                    : texts.say("diff.cited-by", String.join(", ", citing)));
        }
    }
}
