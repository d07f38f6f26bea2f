package dev.hikeshi.cli.duty;

import dev.hikeshi.company.Fee;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.coverage.Cube;
import dev.hikeshi.response.duty.coverage.Gap;
import dev.hikeshi.response.duty.coverage.Gaps;
import dev.hikeshi.response.duty.question.Answers;
import dev.hikeshi.response.duty.question.Questions;
import java.time.Instant;
import java.util.List;

/**
 * What a company sees before an incident.
 *
 * @param company the company
 * @param now the begin of the year shown
 * @param cube every answer of the year
 * @param gaps what is missing, worst first
 * @param answers what providers answered so far
 * @param questions what to ask them, most worth first
 * @param fees what contracts and proposals cost, by contract
 */
record Coverage(
        Company company,
        Instant now,
        Cube cube,
        List<Gap> gaps,
        Answers answers,
        Questions questions,
        List<Fee> fees) {
    Coverage {
        fees = List.copyOf(fees);
    }

    static Coverage of(Company company, Answers answers, List<Fee> fees, Instant now, int threads) {
        Cube cube = Cube.of(company, now, threads);
        return new Coverage(
                company,
                now,
                cube,
                Gaps.of(cube),
                answers,
                Questions.of(company, answers, now),
                fees);
    }
}
