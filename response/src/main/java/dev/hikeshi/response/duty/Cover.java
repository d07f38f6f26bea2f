package dev.hikeshi.response.duty;

import dev.hikeshi.response.company.Company;
import java.time.Instant;

/** Who must do this duty now? */
public final class Cover {

    private Cover() {}

    /**
     * Every candidate's answer to one situation at one instant.
     *
     * <p>Clauses, people and prices are taken at {@code now}. The order of the company's lists
     * never changes the answer.
     *
     * @throws IllegalArgumentException when the duty is not in the catalogue
     */
    public static Ladder next(Company company, Situation situation, Instant now) {
        Draft draft = new Draft(new Setting(company, situation, now));
        OwnPeople.judge(draft);
        MachinePolicy.judge(draft);
        Clauses.judge(draft);
        return draft.ladder();
    }
}
