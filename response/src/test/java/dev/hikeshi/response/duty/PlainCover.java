package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Company;
import java.time.Instant;

/**
 * Who must do this duty now?
 *
 * <p>One of these answers many questions about one company, fastest when they walk forward in time.
 * The answers do not depend on which were asked before. Not for several threads at once: each takes
 * its own.
 */
final class PlainCover {
    private final PlainIndex index;

    /** Answers for that company. */
    public PlainCover(Company company) {
        this.index = new PlainIndex(company);
    }

    /**
     * Every candidate's answer to one situation at one instant.
     *
     * <p>PlainClauses, people and prices are taken at {@code now}. The order of the company's lists
     * never changes the answer.
     *
     * @throws IllegalArgumentException when the duty is not in the catalogue
     */
    public Ladder next(Situation situation, Instant now) {
        PlainDraft draft = new PlainDraft(new PlainSetting(index, situation, now));
        PlainOwnPeople.judge(draft);
        PlainMachinePolicy.judge(draft);
        PlainClauses.judge(draft);
        return draft.ladder();
    }

    /** The same for a single question. */
    public static Ladder next(Company company, Situation situation, Instant now) {
        return new PlainCover(company).next(situation, now);
    }
}
