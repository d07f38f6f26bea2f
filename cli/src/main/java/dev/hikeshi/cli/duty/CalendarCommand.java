package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hikeshi calendar}: holds the commands on calendars, does nothing by itself. */
@Command(name = "calendar")
public final class CalendarCommand {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();
}
