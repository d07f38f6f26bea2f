package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hikeshi contract}: holds the commands on contracts, does nothing by itself. */
@Command(name = "contract")
public final class ContractCommand {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();
}
