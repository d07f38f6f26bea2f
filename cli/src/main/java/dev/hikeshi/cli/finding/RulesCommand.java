package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hikeshi rules}: holds the commands on rules, does nothing by itself. */
@Command(name = "rules")
public final class RulesCommand {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();
}
