package dev.hikeshi.cli.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
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

    /** The journal of a scenario, its values typed as YAML types them. */
    static Journal of(@Nullable Node journal) {
        Object list =
                new StandardConstructor(LoadSettings.builder().build())
                        .constructSingleDocument(Optional.ofNullable(journal));
        return list instanceof List<?> entries
                ? new Journal(entries.stream().map(Object.class::cast).toList())
                : new Journal(List.of());
    }

    String lines() {
        return entries.stream()
                .map(entry -> JSON.writeValueAsString(entry) + "\n")
                .collect(Collectors.joining());
    }
}
