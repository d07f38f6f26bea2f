package dev.hikeshi.cli;

import dev.hikeshi.cli.closure.LedgerCommand;
import dev.hikeshi.cli.closure.VerifyCommand;
import dev.hikeshi.cli.decision.DecideCommand;
import dev.hikeshi.cli.duty.AnswerQuestion;
import dev.hikeshi.cli.duty.CalendarCommand;
import dev.hikeshi.cli.duty.CheckContracts;
import dev.hikeshi.cli.duty.ContractCommand;
import dev.hikeshi.cli.duty.CoverageCommand;
import dev.hikeshi.cli.duty.DiffTerms;
import dev.hikeshi.cli.duty.ExportCalendar;
import dev.hikeshi.cli.duty.NewContract;
import dev.hikeshi.cli.duty.SnapshotTerms;
import dev.hikeshi.cli.finding.CheckRules;
import dev.hikeshi.cli.finding.RulesCommand;
import dev.hikeshi.cli.finding.ScanCommand;
import dev.hikeshi.cli.incident.DemoCommand;
import dev.hikeshi.cli.incident.RespondCommand;
import dev.hikeshi.cli.proposal.NewProposal;
import dev.hikeshi.cli.proposal.ProposalCommand;
import dev.hikeshi.cli.telemetry.DumpCommand;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Chooses the command, and turns what it throws into messages and exit codes. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int code =
                run(
                        args,
                        terminal,
                        InstantSource.system(),
                        Locale.getDefault(Locale.Category.DISPLAY));
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param clock what {@code now} is where the arguments do not say
     * @param locale which language to speak where the arguments do not say
     * @return the exit code
     */
    public static int run(String[] args, Terminal terminal, InstantSource clock, Locale locale) {
        Language language = language(args, locale);
        CommandLine line = commandLine(language, terminal, clock);
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                complain(
                        terminal,
                        language,
                        List.of(Fault.of("bad-characters", arg).text(language)));
                return Exit.UNUSABLE;
            }
        }
        try {
            CommandLine.ParseResult parsed = line.parseArgs(args);
            Integer help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                return help;
            }
            return call(parsed, terminal, language);
        } catch (ParameterException e) {
            complain(
                    terminal,
                    language,
                    List.of(ArgumentFaults.of(e, List.of(args)).text(language)));
            return Exit.UNUSABLE;
        }
    }

    private static int call(CommandLine.ParseResult parsed, Terminal terminal, Language language) {
        CommandLine last = parsed.asCommandLineList().getLast();
        if (!(last.getCommand() instanceof Job command)) {
            last.usage(terminal.err());
            return Exit.UNUSABLE;
        }
        try {
            return command.run(terminal, language);
        } catch (Unusable e) {
            complain(terminal, language, e.lines(language));
        } catch (NoSuchFileException e) {
            complain(terminal, language, List.of(Fault.of("no-file", file(e)).text(language)));
        } catch (AccessDeniedException e) {
            complain(terminal, language, List.of(Fault.of("no-access", file(e)).text(language)));
        } catch (FileSystemException e) {
            complain(
                    terminal,
                    language,
                    List.of(Fault.of("io-file", file(e), reason(e)).text(language)));
        } catch (IOException e) {
            complain(
                    terminal,
                    language,
                    List.of(Fault.of("io", String.valueOf(e.getMessage())).text(language)));
        }
        return Exit.UNUSABLE;
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    private static String file(FileSystemException e) {
        return e.getFile() == null ? "?" : e.getFile();
    }

    private static CommandLine commandLine(
            Language language, Terminal terminal, InstantSource clock) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new DemoCommand());
        line.addSubcommand(new RespondCommand(clock));
        line.addSubcommand(new ScanCommand());
        line.addSubcommand(new DumpCommand());
        line.addSubcommand(new CoverageCommand(clock));
        line.addSubcommand(new DecideCommand(clock));
        line.addSubcommand(
                new CommandLine(new ContractCommand())
                        .addSubcommand(new NewContract(clock))
                        .addSubcommand(new CheckContracts(clock))
                        .addSubcommand(new AnswerQuestion(clock))
                        .addSubcommand(new SnapshotTerms(clock))
                        .addSubcommand(new DiffTerms()));
        line.addSubcommand(
                new CommandLine(new ProposalCommand()).addSubcommand(new NewProposal(clock)));
        line.addSubcommand(
                new CommandLine(new CalendarCommand()).addSubcommand(new ExportCalendar(clock)));
        line.addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new CheckRules()));
        line.addSubcommand(new CommandLine(new LedgerCommand()).addSubcommand(new VerifyCommand()));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        HelpTexts.fill(line, Texts.of(language));
        return line;
    }

    private static void complain(Terminal terminal, Language language, List<String> lines) {
        for (String text : lines) {
            terminal.err().println("hikeshi: " + text);
        }
        if (lines.size() > 1) {
            terminal.err()
                    .println("hikeshi: " + Texts.of(language).say("faults.count", lines.size()));
        }
        terminal.err().flush();
    }

    /** {@code --lang} wins; else the locale; English for every language that we do not speak. */
    private static Language language(String[] args, Locale locale) {
        List<String> words = Arrays.asList(args);
        for (int i = 0; i < args.length; i++) {
            String word = words.get(i);
            String value =
                    word.startsWith("--lang=")
                            ? word.substring("--lang=".length())
                            : word.equals("--lang") && i + 1 < args.length ? words.get(i + 1) : "";
            if (value.equals("ja")) {
                return Language.JA;
            }
            if (value.equals("en")) {
                return Language.EN;
            }
        }
        return locale.getLanguage().equals("ja") ? Language.JA : Language.EN;
    }

    @Command(name = "hikeshi", mixinStandardHelpOptions = true, version = "hikeshi 0.1.0")
    private static final class Root {
        @CommandLine.Option(names = "--lang", paramLabel = "ja|en")
        @SuppressWarnings(
                "unused") // read before parsing, so that errors of parsing are in the language too
        private @Nullable Language lang;
    }
}
