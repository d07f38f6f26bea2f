package dev.hikeshi.company;

import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must not lead back to itself: groups by what they depend on, directly or through others, and
 * people by who stands in for them. Two people may stand in for each other, nobody for themselves.
 * Each member of a loop is a fault at its own place.
 */
final class Loops {
    private final Map<String, List<String>> next;

    private Loops(Map<String, List<String>> next) {
        this.next = next;
    }

    static void checkGroups(List<Section> files, List<AssetGroup> groups) {
        Map<String, List<String>> next = new LinkedHashMap<>();
        groups.forEach(group -> next.put(group.id(), group.dependsOn()));
        new Loops(next).check(files, "groups", FaultCode.DEPENDENCY_CYCLE);
    }

    static void checkDeputies(List<Section> files, List<Person> people) {
        Map<String, List<String>> next = new LinkedHashMap<>();
        people.stream()
                .filter(person -> person.deputies().contains(person.id()))
                .forEach(person -> next.put(person.id(), List.of(person.id())));
        new Loops(next).check(files, "people", FaultCode.DEPUTY_CYCLE);
    }

    private void check(List<Section> files, String list, FaultCode code) {
        for (Section file : files) {
            Value at = file.at(list);
            if (at == null || at.isSingle()) {
                continue;
            }
            for (Value one : at.items()) {
                String id = one.ownId();
                String way = id == null ? null : wayBack(id);
                if (way != null) {
                    one.faults().add(code, one.place(), Texts.words("expected.no_cycle"), way);
                }
            }
        }
    }

    /** The shortest way from an id back to it, {@code a > b > a}; null: there is none. */
    private @Nullable String wayBack(String id) {
        Map<String, String> ways = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        ways.put(id, id);
        open.add(id);
        while (!open.isEmpty()) {
            String from = open.remove();
            String way = ways.get(from);
            for (String to : next.getOrDefault(from, List.of())) {
                if (to.equals(id)) {
                    return way + " > " + id;
                }
                if (ways.putIfAbsent(to, way + " > " + to) == null) {
                    open.add(to);
                }
            }
        }
        return null;
    }
}
