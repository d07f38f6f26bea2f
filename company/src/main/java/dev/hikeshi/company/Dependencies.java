package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups must not depend on themselves, directly or through others. */
final class Dependencies {
    private final Map<String, List<String>> next = new LinkedHashMap<>();

    private Dependencies(List<AssetGroup> groups) {
        groups.forEach(group -> next.put(group.id(), group.dependsOn()));
    }

    /** Each member of a loop is a fault at its own place, with the way back. */
    static void check(List<Section> files, List<AssetGroup> groups) {
        Dependencies dependencies = new Dependencies(groups);
        for (Section file : files) {
            Value at = file.at("groups");
            if (at != null && !at.isSingle()) {
                at.items().forEach(dependencies::check);
            }
        }
    }

    private void check(Value group) {
        String id = group.ownId();
        String way = id == null ? null : wayBack(id);
        if (way != null) {
            Words expected = Texts.words("expected.no_cycle");
            group.faults().add(FaultCode.DEPENDENCY_CYCLE, group.place(), expected, way);
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
