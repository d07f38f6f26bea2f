package dev.hikeshi.cli.closure;

import dev.hikeshi.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hikeshi ledger}: holds the commands on a ledger, does nothing by itself. */
@Command(name = "ledger")
public final class LedgerCommand {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();
}
