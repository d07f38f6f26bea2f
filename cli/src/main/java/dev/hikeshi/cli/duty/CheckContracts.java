package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.question.Contradiction;
import dev.hikeshi.response.duty.question.Contradictions;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Questions;
import dev.hikeshi.response.duty.question.Warning;
import dev.hikeshi.response.duty.question.Warnings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hikeshi contract check}: every fault of the files; then contradictions, warning signs and
 * the open questions of the contracts.
 */
@Command(name = "check")
public final class CheckContracts implements Job {
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--contract", paramLabel = "ID")
    private @Nullable String contract;

    /** A command that checks as of that clock's now. */
    public CheckContracts(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Company known = CompanyReading.read(company, terminal, language);
        if (contract != null) {
            CompanyReading.contract(known, contract);
        }
        Instant now = clock.instant();
        CompanyReading.sayHorizon(now, terminal, language);
        Spoken spoken = new Spoken(known, Duties.of(known).all(), now, language);
        Questions questions = Questions.of(known, AnswersFile.of(company).read(), now);
        List<Contradiction> contradictions =
                Contradictions.of(known, now).stream()
                        .filter(one -> isAsked(one.contract()))
                        .toList();
        List<Warning> warnings =
                Warnings.of(known, questions, now).stream()
                        .filter(one -> isAsked(one.contract()))
                        .toList();
        List<Question> open =
                questions.open().stream().filter(one -> isAsked(one.contract())).toList();
        terminal.out().println(spoken.say("check.contradictions", contradictions.size()));
        contradictions.forEach(
                one ->
                        terminal.out()
                                .println(
                                        "  "
                                                + one.contract()
                                                + "/"
                                                + one.one()
                                                + " - "
                                                + one.contract()
                                                + "/"
                                                + one.other()
                                                + ": "
                                                + spoken.words(one.why())));
        terminal.out().println(spoken.say("check.warnings", warnings.size()));
        warnings.forEach(
                one ->
                        terminal.out()
                                .println("  " + one.contract() + ": " + spoken.words(one.why())));
        terminal.out().println(spoken.say("check.questions", open.size()));
        open.forEach(one -> terminal.out().println("  " + line(one, spoken)));
        return Exit.DONE;
    }

    private static String line(Question question, Spoken spoken) {
        return question.contract() + ": " + spoken.words(question.text());
    }

    private boolean isAsked(String id) {
        return contract == null || contract.equals(id);
    }
}
