package dev.hikeshi.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Puts the descriptions of one language into the commands: {@code help.COMMAND[.--OPTION]}; a
 * command of a command is {@code help.COMMAND-COMMAND}.
 */
final class HelpTexts {

    private HelpTexts() {}

    static void fill(CommandLine line, Texts texts) {
        fill(line.getCommandSpec(), texts);
        line.getSubcommands().values().forEach(sub -> fill(sub, texts));
    }

    private static void fill(CommandSpec command, Texts texts) {
        String key = "help." + command.qualifiedName("-").replaceFirst("^hikeshi-", "");
        command.usageMessage().description(texts.say(key));
        command.usageMessage().synopsisHeading(texts.say("help.synopsis") + " ");
        command.usageMessage().descriptionHeading("%n");
        command.usageMessage().parameterListHeading("%n");
        command.usageMessage().optionListHeading("%n");
        command.usageMessage().commandListHeading("%n" + texts.say("help.commands") + "%n");
        command.usageMessage().footer(texts.say("help.exit"));
        command.usageMessage().footerHeading("%n");
        for (ArgSpec argument : List.copyOf(command.args())) {
            describe(command, argument, key, texts);
        }
    }

    /** An option's own text of the command, else the text that all commands share. */
    private static void describe(CommandSpec command, ArgSpec argument, String key, Texts texts) {
        String name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        String own = key + "." + name;
        String text = texts.say(texts.has(own) ? own : "help.any." + name);
        if (argument instanceof OptionSpec option) {
            command.remove(option);
            command.addOption(option.toBuilder().description(text).build());
        } else {
            CommandLine.Model.PositionalParamSpec position =
                    (CommandLine.Model.PositionalParamSpec) argument;
            command.remove(position);
            command.addPositional(position.toBuilder().description(text).build());
        }
    }
}
