package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every question to every provider, most telling first.
 *
 * @param points every topic of every contract, answered or not
 * @param all every question, by rank
 */
public record Questions(List<Point> points, List<Question> all) {

    public Questions {
        points = List.copyOf(points);
        all = List.copyOf(all);
    }

    /**
     * Reads all contracts that have not ended.
     *
     * <p>The rank comes from the weight of the topic, from what a day of standstill costs behind
     * the groups concerned, and from the hours of the year for which it matters; equals stand in
     * the order of their ids. It is our judgement of what the answer is worth.
     *
     * @param answers what came back so far
     * @param now the instant; contracts that have ended by then are left out
     */
    public static Questions of(Company company, Answers answers, Instant now) {
        List<Point> points = new ArrayList<>();
        for (Contract contract : company.contracts()) {
            points.addAll(FourQuestions.read(company, contract, now));
        }
        points.addAll(VagueWords.read(company, now));
        points.addAll(Differences.points(company, now));
        return new Questions(points, ranked(company, answers, points));
    }

    /** Those without a binding answer, by rank. */
    public List<Question> open() {
        return all.stream().filter(question -> !question.status().binds()).toList();
    }

    /** Those of one contract, by rank. */
    public List<Question> of(String contract) {
        return all.stream().filter(q -> q.contract().equals(contract)).toList();
    }

    /** The question of that id. */
    public Optional<Question> find(String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static List<Question> ranked(Company company, Answers answers, List<Point> points) {
        Stakes stakes = new Stakes(company);
        Comparator<Point> worth = Comparator.comparing(stakes::worth, Comparator.reverseOrder());
        List<Point> open =
                points.stream()
                        .filter(point -> !point.answered())
                        .sorted(worth.thenComparing(Point::id))
                        .toList();
        List<Question> questions = new ArrayList<>();
        for (Point point : open) {
            questions.add(
                    new Question(
                            point.id(),
                            point.contract(),
                            provider(company, point.contract()),
                            point.topic(),
                            answers.status(point.id()),
                            point.text(),
                            stakes.depends(point),
                            point.clauses(),
                            point.duties(),
                            point.assets(),
                            questions.size() + 1));
        }
        return questions;
    }

    private static String provider(Company company, String contract) {
        return company.contracts().stream()
                .filter(c -> c.id().equals(contract))
                .map(Contract::provider)
                .findFirst()
                .orElseThrow();
    }
}
