package dev.hikeshi.cli;

import dev.hikeshi.company.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the argument parser refuses into faults of our own, in both languages. */
final class ArgumentFaults {

    private ArgumentFaults() {}

    static Fault of(ParameterException refused) {
        String command = refused.getCommandLine().getCommandSpec().qualifiedName();
        return switch (refused) {
            case MissingParameterException missing ->
                    Fault.of("missing-argument", names(missing), command);
            case UnmatchedArgumentException unknown ->
                    Fault.of(
                            "unknown-argument",
                            unknown.getUnmatched().getFirst(),
                            near(unknown),
                            command);
            case OverwrittenOptionException twice ->
                    Fault.of("repeated-argument", twice.getOverwritten().paramLabel(), command);
            default ->
                    Fault.of(
                            "bad-argument",
                            refused.getArgSpec() == null ? "?" : label(refused),
                            refused.getValue() == null ? "" : refused.getValue(),
                            command);
        };
    }

    private static String label(ParameterException refused) {
        return refused.getArgSpec() instanceof picocli.CommandLine.Model.OptionSpec option
                ? option.longestName()
                : refused.getArgSpec().paramLabel();
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream()
                .map(
                        spec ->
                                spec instanceof picocli.CommandLine.Model.OptionSpec option
                                        ? option.longestName() + " " + option.paramLabel()
                                        : spec.paramLabel())
                .collect(Collectors.joining(", "));
    }

    /** What was meant: the options or commands of that place, by spelling. */
    private static String near(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        CommandSpec place = unknown.getCommandLine().getCommandSpec();
        List<String> known =
                word.startsWith("-")
                        ? List.copyOf(place.optionsMap().keySet())
                        : List.copyOf(place.subcommands().keySet());
        String near = Nearest.of(word, known);
        return near == null ? "--help" : near;
    }
}
