package dev.hikeshi.company;

import dev.hikeshi.response.company.AssetGroup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups must not depend on themselves, directly or through others. */
final class Dependencies {
    private final Map<String, AssetGroup> groups = new LinkedHashMap<>();

    private Dependencies(List<AssetGroup> all) {
        all.forEach(group -> groups.put(group.id(), group));
    }

    static void check(List<Section> files, List<AssetGroup> all) {
        Dependencies dependencies = new Dependencies(all);
        for (Section file : files) {
            Value at = file.at("groups");
            if (at == null || at.isSingle()) {
                continue;
            }
            for (Value group : at.items()) {
                String id = group.ownId();
                if (id != null && dependencies.reachesItself(id)) {
                    group.faults()
                            .add(
                                    FaultCode.DEPENDENCY_CYCLE,
                                    group.place(),
                                    Texts.words("expected.no_cycle"),
                                    id);
                }
            }
        }
    }

    private boolean reachesItself(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        next.add(id);
        while (!next.isEmpty()) {
            AssetGroup group = groups.get(next.remove());
            for (String needed : group == null ? List.<String>of() : group.dependsOn()) {
                if (needed.equals(id)) {
                    return true;
                }
                if (seen.add(needed)) {
                    next.add(needed);
                }
            }
        }
        return false;
    }
}
