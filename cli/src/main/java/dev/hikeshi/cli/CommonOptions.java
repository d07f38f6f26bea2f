package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
public final class CommonOptions {

    @Option(names = "--lang", paramLabel = "ja|en")
    @SuppressWarnings({"unused", "UnusedVariable"}) // read before parsing, see Main
    private @Nullable Language lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings({"unused", "UnusedVariable"}) // picocli acts on it
    private boolean help;
}
