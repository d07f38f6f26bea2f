package dev.hikeshi.cli.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of a scenario's {@code journal}, passed on as they stand: each mapping becomes one
 * JSON object with its keys in the order written.
 *
 * @param entries one object each
 */
record Journal(List<Object> entries) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Journal {
        entries = List.copyOf(entries);
    }

    static Journal of(String yaml) {
        Object root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        if (root instanceof Map<?, ?> map && map.get("journal") instanceof List<?> list) {
            return new Journal(list.stream().map(Object.class::cast).toList());
        }
        return new Journal(List.of());
    }

    String lines() {
        return entries.stream()
                .map(entry -> JSON.writeValueAsString(entry) + "\n")
                .collect(Collectors.joining());
    }
}
