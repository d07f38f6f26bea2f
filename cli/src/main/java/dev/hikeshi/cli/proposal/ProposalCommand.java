package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hikeshi proposal}: holds the commands on proposals, does nothing by itself. */
@Command(name = "proposal")
public final class ProposalCommand {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();
}
