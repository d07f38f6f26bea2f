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
 * @param absences exceptions from the hours and from the shifts
 * @param authority what the person may decide
 * @param onCall shifts, in which the person can act beyond the hours
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
        List<Authority> authority,
        OnCall onCall) {
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

    /** A person who is in no rotation. */
    public Person(
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
        this(
                id,
                name,
                role,
                holds,
                canDo,
                deputies,
                contacts,
                hours,
                absences,
                authority,
                OnCall.NEVER);
    }

    /** The same person with those shifts. */
    public Person inShifts(OnCall shifts) {
        return new Person(
                id, name, role, holds, canDo, deputies, contacts, hours, absences, authority,
                shifts);
    }

    /**
     * The person as far as that duty is concerned: shifts for other duties are left out. The same
     * object where there are none.
     */
    public Person forDuty(DutyId duty) {
        OnCall shifts = onCall.forDuty(duty);
        return shifts.equals(onCall) ? this : inShifts(shifts);
    }

    /** True when the person can act at that instant: within the hours or on call, not absent. */
    public boolean availableAt(Instant at) {
        return (hours.openAt(at) || onCall.at(at))
                && absences.stream().noneMatch(absence -> absence.holds(at));
    }

    /** The first instant at or after {@code from} at which the person can act, in 400 days. */
    public Optional<Instant> nextAvailable(Instant from) {
        Optional<Instant> candidate = nextPlanned(from);
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
            candidate = nextPlanned(back.get());
        }
        return Optional.empty();
    }

    private Optional<Instant> nextPlanned(Instant from) {
        return Stream.of(hours.nextOpen(from), onCall.next(from))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The first instant after {@code after} at which this may change, in 400 days. */
    public Optional<Instant> nextChange(Instant after) {
        return Stream.concat(
                        Stream.concat(
                                hours.nextChange(after).stream(),
                                onCall.nextChange(after).stream()),
                        absences.stream()
                                .flatMap(absence -> Stream.of(absence.from(), absence.to()))
                                .filter(at -> at.isAfter(after)))
                .min(Instant::compareTo);
    }
}
