package dev.hikeshi.response.duty.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The provider's answers, as they were recorded.
 *
 * @param all every record, by day; records of one day in the order they were written down
 */
public record Answers(List<Answer> all) {
    /** Nobody has asked anything. */
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        all = all.stream().sorted(Comparator.comparing(Answer::on)).toList();
    }

    /** What happened to one question, by day. */
    public List<Answer> of(String question) {
        return all.stream().filter(answer -> answer.question().equals(question)).toList();
    }

    /**
     * How a question stands: by the last record; but a written answer or a refusal stands until
     * another of these comes or the question is opened again.
     */
    public Status status(String question) {
        return last(question).map(Answer::status).orElse(Status.OPEN);
    }

    /** The record that decides how a question stands. */
    public Optional<Answer> last(String question) {
        Answer last = null;
        for (Answer answer : of(question)) {
            boolean stays =
                    last != null
                            && last.status().stands()
                            && !answer.status().stands()
                            && answer.status() != Status.OPEN;
            last = stays ? last : answer;
        }
        return Optional.ofNullable(last);
    }

    /**
     * Days from the day it was first asked to the first answer that counts, in writing or a
     * refusal; empty: never asked, or none came yet.
     */
    public OptionalLong daysToAnswer(String question) {
        Optional<LocalDate> asked = asked(question);
        Optional<LocalDate> came =
                of(question).stream().filter(a -> a.status().stands()).map(Answer::on).findFirst();
        if (asked.isEmpty() || came.isEmpty() || came.get().isBefore(asked.get())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(asked.get(), came.get()));
    }

    /** Days it has been waiting on that day; empty: never asked, or answered. */
    public OptionalLong daysWaiting(String question, LocalDate today) {
        Optional<LocalDate> asked = asked(question);
        if (asked.isEmpty() || status(question).stands() || today.isBefore(asked.get())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(asked.get(), today));
    }

    private Optional<LocalDate> asked(String question) {
        return of(question).stream()
                .filter(answer -> answer.status() == Status.ASKED)
                .map(Answer::on)
                .findFirst();
    }
}
