package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.question.Answer;
import dev.hikeshi.response.duty.question.Answers;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Questions;
import dev.hikeshi.response.duty.question.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hikeshi contract answer}: lists the questions, or keeps what became of one. */
@Command(name = "answer")
public final class AnswerQuestion implements Job {
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--contract", paramLabel = "ID")
    private @Nullable String contract;

    @Option(names = "--question", paramLabel = "ID")
    private @Nullable String question;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable String status;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--by", paramLabel = "NAME")
    private String by = "";

    @Option(names = "--text", paramLabel = "TEXT")
    private String text = "";

    @Option(names = "--document", paramLabel = "FILE")
    private @Nullable Path document;

    /** A command that takes today from that clock where no day is given. */
    public AnswerQuestion(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Company known = CompanyReading.read(company, terminal, language);
        AnswersFile file = AnswersFile.of(company);
        Answers answers = file.read();
        Questions questions = Questions.of(known, answers, clock.instant());
        if (question == null) {
            if (contract != null) {
                CompanyReading.contract(known, contract);
            }
            list(questions, terminal, language);
            return Exit.DONE;
        }
        Answer answer = answer(known, questions, question);
        file.append(answer);
        Texts texts = Texts.of(language);
        terminal.out().println(texts.say("answer.kept", file.file(), answer.question()));
        boolean binds = answer.status().binds();
        terminal.out().println(texts.say(binds ? "answer.binds" : "answer.does-not-bind"));
        return Exit.DONE;
    }

    private void list(Questions questions, Terminal terminal, Language language) {
        List<Question> shown = contract == null ? questions.all() : questions.of(contract);
        for (Question one : shown) {
            terminal.out()
                    .printf(
                            "%3d [%s] %s%n    %s%n",
                            one.rank(),
                            one.status().words().in(language),
                            one.id(),
                            one.text().in(language));
        }
        terminal.out().println(Texts.of(language).say("answer.how"));
    }

    private Answer answer(Company known, Questions questions, String id)
            throws Unusable, IOException {
        if (questions.find(id).isEmpty()) {
            throw new Unusable(Fault.of("no-question", id));
        }
        Status kept =
                AnswersFile.status(status == null ? "" : status)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                Fault.of(
                                                        "bad-status",
                                                        status == null ? "" : status,
                                                        AnswersFile.statuses())));
        String hash = null;
        if (document != null) {
            if (!Files.isRegularFile(document)) {
                throw new NoSuchFileException(document.toString());
            }
            hash = Snapshots.sha256(Files.readAllBytes(document));
        }
        String paper = document == null ? null : document.toString();
        return new Answer(id, kept, day(known), by, text, paper, hash);
    }

    private LocalDate day(Company known) throws Unusable {
        if (on == null) {
            return LocalDate.ofInstant(clock.instant(), known.zone());
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new Unusable(Fault.of("bad-day", on));
        }
    }
}
