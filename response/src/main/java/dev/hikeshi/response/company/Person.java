package dev.hikeshi.response.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One of our own people.
 *
 * @param id the person's id
 * @param name for people
 * @param role what the person is in the company
 * @param holds duties the person is responsible for
 * @param canDo duties the person has the skill for (those held are always among them)
 * @param deputies ids of the people who stand in, in order
 * @param contacts ways to reach the person, best first
 * @param hours when the person can act
 * @param absences exceptions from the hours
 * @param authority what the person may decide
 */
public record Person(
        String id,
        Words name,
        Words role,
        Set<DutyId> holds,
        Set<DutyId> canDo,
        List<String> deputies,
        List<Contact> contacts,
        Hours hours,
        List<Absence> absences,
        List<Authority> authority) {
    public Person {
        holds = Collections.unmodifiableSortedSet(new TreeSet<>(holds));
        TreeSet<DutyId> skills = new TreeSet<>(canDo);
        skills.addAll(holds);
        canDo = Collections.unmodifiableSortedSet(skills);
        deputies = List.copyOf(deputies);
        contacts = List.copyOf(contacts);
        absences = List.copyOf(absences);
        authority = List.copyOf(authority);
    }

    /** True when the person can act at that instant: within the hours and not absent. */
    public boolean availableAt(Instant at) {
        return hours.openAt(at) && absences.stream().noneMatch(absence -> absence.holds(at));
    }

    /** The first instant at or after {@code from} at which the person can act, in 400 days. */
    public Optional<Instant> nextAvailable(Instant from) {
        Optional<Instant> candidate = hours.nextOpen(from);
        while (candidate.isPresent()) {
            Instant at = candidate.get();
            Optional<Instant> back =
                    absences.stream()
                            .filter(absence -> absence.holds(at))
                            .map(Absence::to)
                            .max(Instant::compareTo);
            if (back.isEmpty()) {
                return candidate;
            }
            candidate = hours.nextOpen(back.get());
        }
        return Optional.empty();
    }

    /** The first instant after {@code after} at which this may change, in 400 days. */
    public Optional<Instant> nextChange(Instant after) {
        return Stream.concat(
                        hours.nextChange(after).stream(),
                        absences.stream()
                                .flatMap(absence -> Stream.of(absence.from(), absence.to()))
                                .filter(at -> at.isAfter(after)))
                .min(Instant::compareTo);
    }
}
