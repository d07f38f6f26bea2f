package dev.hikeshi.response.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One proof of a clause.
 *
 * @param kind what it is
 * @param on from which day it says so
 * @param by who said or wrote it
 * @param document the paper, mail or minutes; null: none
 * @param page where in it; null: not said
 * @param sha256 hash of the document, lower-case hex; null: not kept
 */
public record Evidence(
        Kind kind,
        LocalDate on,
        String by,
        @Nullable String document,
        @Nullable String page,
        @Nullable String sha256) {

    /** Kinds of evidence; only the first two bind. */
    public enum Kind {
        CONTRACT_TEXT,
        THEIR_WRITTEN_ANSWER,
        OUR_UNANSWERED_MINUTES,
        ORAL,
        ASSUMED;

        /** True when it holds the provider to the clause. */
        public boolean binds() {
            return this == CONTRACT_TEXT || this == THEIR_WRITTEN_ANSWER;
        }
    }
}
