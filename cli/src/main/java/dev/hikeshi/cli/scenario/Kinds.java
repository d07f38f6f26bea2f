package dev.hikeshi.cli.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every kind of step there is, by name. */
final class Kinds {
    static final Map<String, Kind> ALL = index();

    private Kinds() {}

    private static Map<String, Kind> index() {
        Map<String, Kind> kinds = new TreeMap<>();
        for (List<Kind> some :
                List.of(
                        FirewallActs.KINDS,
                        LogonActs.KINDS,
                        ProcessActs.KINDS,
                        ServiceActs.KINDS,
                        OtherActs.KINDS)) {
            some.forEach(kind -> kinds.put(kind.name(), kind));
        }
        return Collections.unmodifiableMap(kinds);
    }
}
