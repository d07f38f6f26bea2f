package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the finding of a rule that matched. */
final class Findings {

    private Findings() {}

    /**
     * The finding.
     *
     * @param fields the event as the rule's way shows it
     */
    static Finding of(CompiledRule compiled, Event event, EventFields fields) {
        Rule rule = compiled.rule();
        Map<String, FieldValue> tested = new LinkedHashMap<>();
        for (String field : compiled.detection().fields(fields)) {
            if (fields.has(field)) {
                tested.put(field, fields.value(field));
            }
        }
        return new Finding(
                rule.id(),
                rule.title(),
                rule.level(),
                rule.tags(),
                event.time().orElse(null),
                event.host().orElse(""),
                event.channel(),
                event.eventId(),
                event.origin(),
                tested,
                EventFields.merged(event));
    }
}
