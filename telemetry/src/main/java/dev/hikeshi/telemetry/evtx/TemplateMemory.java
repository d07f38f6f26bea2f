package dev.hikeshi.telemetry.evtx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The templates seen so far in a file, by id: help for a record whose definition was overwritten in
 * its own chunk. Bounded.
 */
final class TemplateMemory {
    private static final int MOST = 1024;
    private static final long MOST_WEIGHT = 1 << 22;

    private final Map<Integer, Template> byId = new HashMap<>();
    private long weight;

    void remember(Template template) {
        if (byId.size() < MOST && weight < MOST_WEIGHT) {
            byId.put(template.id(), template);
            weight += template.weight();
        }
    }

    @Nullable Template recall(int id) {
        return byId.get(id);
    }
}
