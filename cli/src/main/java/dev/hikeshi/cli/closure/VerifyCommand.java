package dev.hikeshi.cli.closure;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.closure.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hikeshi ledger verify FILE}: exit 0 intact, 2 with the first line that does not fit. */
@Command(name = "verify")
public final class VerifyCommand implements Job {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--head", paramLabel = "HASH")
    private @Nullable String head;

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Ledger ledger = intact();
        if (ledger.length() == 0) {
            throw new Unusable(Fault.of("ledger-empty", file));
        }
        String kept = head == null ? ledger.head() : head.strip().toLowerCase(Locale.ROOT);
        if (!kept.equals(ledger.head())) {
            throw new Unusable(Fault.of("ledger-head", file, ledger.length(), kept, ledger.head()));
        }
        Texts texts = Texts.of(language);
        terminal.out().println(texts.say("ledger.intact", ledger.length(), ledger.head()));
        if (head == null) {
            terminal.out().println(texts.say("ledger.keep"));
        }
        return Exit.DONE;
    }

    private Ledger intact() throws Unusable, IOException {
        try (LedgerLines lines = LedgerLines.open(file)) {
            return switch (Ledger.EMPTY.verify(lines)) {
                case Ledger.Verdict.Intact intact -> intact.ledger();
                case Ledger.Verdict.Broken broken -> throw new Unusable(fault(broken));
            };
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Fault fault(Ledger.Verdict.Broken broken) {
        String code = "ledger-" + broken.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Fault.of(
                code, file, broken.line(), broken.expected(), LedgerLines.plain(broken.found()));
    }
}
