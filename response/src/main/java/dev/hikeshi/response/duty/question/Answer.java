package dev.hikeshi.response.duty.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a question: it was asked, or something came back.
 *
 * @param question id of the question
 * @param status what happened
 * @param on on which day
 * @param by who asked or answered
 * @param text what was said or written, word for word; empty: nothing
 * @param document the mail or paper; null: none
 * @param sha256 hash of the document, lower-case hex; null: not kept
 */
public record Answer(
        String question,
        Status status,
        LocalDate on,
        String by,
        String text,
        @Nullable String document,
        @Nullable String sha256) {
    public Answer {
        if (question.isBlank()) {
            throw new IllegalArgumentException("an answer needs a question");
        }
    }
}
