package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.Company;
import java.time.Instant;
import java.util.List;

/**
 * The manual of every party.
 *
 * @param tasks by phase, then in the order of the catalogue, then by part and party
 * @param rounds in the order of the catalogue, then by party; a duty that nobody owes stands once
 */
public record Manuals(List<Task> tasks, List<Round> rounds) {
    public Manuals {
        tasks = List.copyOf(tasks);
        rounds = List.copyOf(rounds);
    }

    /** Asks about the coming week; due dates are those of the coming year. */
    public static Manuals of(Company company, Instant now) {
        List<Task> tasks = new Asked(company, now).tasks();
        return new Manuals(tasks, Rounds.of(company, tasks, now));
    }

    /** What one party has to know; the rounds are its own. */
    public Manuals of(Bearer party) {
        return new Manuals(
                tasks.stream().filter(task -> task.bearer().equals(party)).toList(),
                rounds.stream().filter(round -> party.equals(round.bearer())).toList());
    }

    /** Those of one part, in order. */
    public List<Task> of(Part part) {
        return tasks.stream().filter(task -> task.part() == part).toList();
    }

    /** Rounds that should have been done and are not recorded. */
    public List<Round> late() {
        return rounds.stream().filter(Round::isLate).toList();
    }
}
