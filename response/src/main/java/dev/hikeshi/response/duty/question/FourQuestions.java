package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads a contract against the four questions that every contract must answer. */
public final class FourQuestions {
    private FourQuestions() {}

    /**
     * Every topic that matters in the contract, by area and topic.
     *
     * <p>Only plain clauses with binding evidence answer. A contract that has ended leaves nothing
     * to ask.
     *
     * @param now the instant; hours a year are counted from here
     */
    public static List<Point> read(Company company, Contract contract, Instant now) {
        LocalDate today = Reading.today(company, now);
        if (!Reading.isAlive(contract, today)) {
            return List.of();
        }
        Reading reading = new Reading(company, contract, now);
        ScopeTopics.read(reading);
        AmountTopics.read(reading);
        FirstResponseTopics.read(reading);
        ClockTopics.read(reading);
        FollowUpTopics.read(reading);
        PaperTopics.read(reading);
        SafeTopics.read(reading);
        return reading.points().stream()
                .sorted(
                        Comparator.comparing((Point point) -> point.topic().area())
                                .thenComparing(Point::topic)
                                .thenComparing(Point::id))
                .toList();
    }
}
