package dev.hikeshi.cli;

import dev.hikeshi.company.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the argument parser refuses into faults of our own, in both languages. */
final class ArgumentFaults {

    private ArgumentFaults() {}

    /**
     * The fault of a refusal.
     *
     * @param args what was typed: a misspelt option is told rather than the one that is missing
     */
    static Fault of(ParameterException refused, List<String> args) {
        String command = refused.getCommandLine().getCommandSpec().qualifiedName();
        return switch (refused) {
            case MissingParameterException missing ->
                    misspelt(missing, args)
                            .map(word -> unknown(word, missing.getCommandLine(), command))
                            .orElseGet(() -> Fault.of("missing-argument", names(missing), command));
            case UnmatchedArgumentException unknown ->
                    unknown(unknown.getUnmatched().getFirst(), unknown.getCommandLine(), command);
            case OverwrittenOptionException twice ->
                    Fault.of("repeated-argument", twice.getOverwritten().paramLabel(), command);
            default -> bad(refused, command);
        };
    }

    private static Fault bad(ParameterException refused, String command) {
        String name = refused.getArgSpec() == null ? "?" : label(refused);
        String value = refused.getValue() == null ? "" : refused.getValue();
        String expected = refused.getArgSpec() == null ? "?" : refused.getArgSpec().paramLabel();
        return expected.indexOf('|') > 0
                ? Fault.of("bad-choice", name, value, expected.replace("|", ", "), command)
                : Fault.of("bad-argument", name, value, command, expected);
    }

    private static Fault unknown(String word, CommandLine line, String command) {
        return Fault.of("unknown-argument", word, near(word, line.getCommandSpec()), command);
    }

    /** The first option that nobody knows. */
    private static Optional<String> misspelt(MissingParameterException missing, List<String> args) {
        Set<String> known = missing.getCommandLine().getCommandSpec().optionsMap().keySet();
        Set<String> above = missing.getCommandLine().getCommandSpec().root().optionsMap().keySet();
        return args.stream()
                .filter(word -> word.startsWith("-") && word.length() > 1)
                .map(word -> word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('=')))
                .filter(word -> !known.contains(word) && !above.contains(word))
                .findFirst();
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
    private static String near(String word, CommandSpec place) {
        List<String> known =
                word.startsWith("-")
                        ? List.copyOf(place.optionsMap().keySet())
                        : List.copyOf(place.subcommands().keySet());
        String near = Nearest.of(word, known);
        return near == null ? "--help" : near;
    }
}
