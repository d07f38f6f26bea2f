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
public final class Cover {
    private final Index index;

    /** Answers for that company. */
    public Cover(Company company) {
        this.index = new Index(company);
    }

    /**
     * Every candidate's answer to one situation at one instant.
     *
     * <p>Clauses, people and prices are taken at {@code now}. The order of the company's lists
     * never changes the answer.
     *
     * @throws IllegalArgumentException when the duty is not in the catalogue
     */
    public Ladder next(Situation situation, Instant now) {
        Draft draft = new Draft(new Setting(index, situation, now));
        // In the order in which the candidates that are left out are listed.
        MachinePolicy.judge(draft);
        OwnPeople.judge(draft);
        Clauses.judge(draft);
        return draft.ladder();
    }

    Index index() {
        return index;
    }

    /** The same for a single question. */
    public static Ladder next(Company company, Situation situation, Instant now) {
        return new Cover(company).next(situation, now);
    }
}
