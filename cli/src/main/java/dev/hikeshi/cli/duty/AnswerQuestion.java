package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.company.ContractText;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Duties;
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
import java.time.Instant;
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

    @Option(names = "--value", paramLabel = "VALUE")
    private @Nullable String value;

    @Option(names = "--apply")
    private boolean apply;

    /** A command that takes today from that clock where no day is given. */
    public AnswerQuestion(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        CompanyFile.Read read = CompanyReading.whole(company, terminal, language);
        Company known = read.company();
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
        Question asked = questions.find(question).orElseThrow();
        AnswerPatch patch = patch(read, asked, answer);
        Texts texts = Texts.of(language);
        boolean fresh = !answers.of(answer.question()).contains(answer);
        if (fresh) {
            file.append(answer);
        }
        terminal.out()
                .println(
                        texts.say(
                                fresh ? "answer.kept" : "answer.kept-before",
                                file.file(),
                                answer.question()));
        if (!answer.status().binds()) {
            terminal.out().println(texts.say("answer.does-not-bind"));
        }
        String where =
                ContractText.find(read.files(), asked.contract())
                        .map(found -> found.file().toString())
                        .orElse(company.toString());
        show(known, asked, answer, patch, where, terminal, language);
        return Exit.DONE;
    }

    /** The change of the contract; null: there is none to make. */
    private @Nullable AnswerPatch patch(CompanyFile.Read read, Question asked, Answer answer)
            throws Unusable, IOException {
        if (!AnswerEdit.mayChange(answer.status())) {
            return null;
        }
        String example = AnswerPlace.of(asked.topic()).value();
        if (value == null) {
            if (apply && !example.isEmpty()) {
                throw new Unusable(Fault.of("answer-needs-value", asked.id(), example));
            }
            return null;
        }
        String provider =
                read.company().providers().stream()
                        .filter(one -> one.id().equals(asked.provider()))
                        .map(one -> one.name().ja())
                        .findFirst()
                        .orElse(asked.provider());
        return AnswerPatch.of(company, read, asked, answer, provider, value);
    }

    private void show(
            Company known,
            Question asked,
            Answer answer,
            @Nullable AnswerPatch patch,
            String file,
            Terminal terminal,
            Language language)
            throws Unusable, IOException {
        Texts texts = Texts.of(language);
        if (!AnswerEdit.mayChange(answer.status())) {
            terminal.out().println(texts.say("answer.changes-nothing"));
            return;
        }
        if (patch == null) {
            String example = AnswerPlace.of(asked.topic()).value();
            terminal.out()
                    .println(
                            example.isEmpty()
                                    ? texts.say("answer.outcome.NO_PLACE")
                                    : texts.say("answer.give-value", example));
            byHand(asked, file, terminal, texts);
            return;
        }
        Company changed = patch.company();
        if (changed == null) {
            terminal.out().println(texts.say("answer.outcome." + patch.outcome()));
            if (patch.outcome() != AnswerEdit.Outcome.ONLY_SAID) {
                byHand(asked, file, terminal, texts);
            }
            return;
        }
        show(known, changed, asked, patch, terminal, language);
    }

    /** What the change does, and whether it was made. */
    private void show(
            Company known,
            Company changed,
            Question asked,
            AnswerPatch patch,
            Terminal terminal,
            Language language)
            throws Unusable, IOException {
        Texts texts = Texts.of(language);
        terminal.out().println();
        patch.lines().forEach(terminal.out()::println);
        terminal.out().println();
        Instant now = clock.instant();
        Spoken spoken = new Spoken(changed, Duties.of(changed).all(), now, language);
        List<String> effects = AnswerEffect.of(known, changed, asked, now, spoken);
        effects.forEach(terminal.out()::println);
        if (effects.isEmpty()) {
            terminal.out().println(texts.say("answer.no-effect"));
        }
        if (apply) {
            patch.apply();
        }
        terminal.out()
                .println(
                        texts.say(
                                apply ? "answer.applied" : "answer.not-applied",
                                patch.text().file()));
    }

    /** What to write where nothing is written for the user. */
    private static void byHand(Question asked, String file, Terminal terminal, Texts texts) {
        AnswerPlace place = AnswerPlace.of(asked.topic());
        terminal.out()
                .println(
                        texts.say(
                                "answer.by-hand",
                                file,
                                asked.contract(),
                                place.key(),
                                place.line(),
                                String.join(", ", asked.clauses())));
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
