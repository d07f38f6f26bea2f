package dev.hikeshi.response.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
}
