package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hikeshi contract snapshot}: keeps a dated, hashed copy of a contract's terms. */
@Command(name = "snapshot")
public final class SnapshotTerms implements Job {
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--contract", paramLabel = "ID", required = true)
    private String contract = "";

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    /** A command that dates copies by that clock. */
    public SnapshotTerms(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Company known = CompanyReading.read(company, terminal, language);
        CompanyReading.contract(known, contract);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Snapshots snapshots = Snapshots.of(company, contract);
        List<Snapshots.Snapshot> before = snapshots.all();
        OffsetDateTime at =
                clock.instant()
                        .atZone(known.zone())
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS);
        Snapshots.Snapshot kept = snapshots.keep(file, at);
        Texts texts = Texts.of(language);
        boolean same = !before.isEmpty() && before.getLast().equals(kept);
        terminal.out()
                .println(
                        same
                                ? texts.say("terms.same", kept.at().toLocalDate(), kept.sha256())
                                : texts.say("terms.kept", kept.file(), kept.sha256()));
        if (!same) {
            terminal.out()
                    .println(
                            texts.say(
                                    "terms.write",
                                    file.getFileName(),
                                    kept.at().toLocalDate(),
                                    kept.sha256()));
        }
        if (!same && !before.isEmpty()) {
            terminal.out().println(texts.say("terms.compare", company, contract));
        }
        return Exit.DONE;
    }
}
