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
     * @param asked what the rule tests
     * @param fields the event as the rule's way shows it
     */
    static Finding of(Rule rule, TestedFields asked, Event event, EventFields fields) {
        Map<String, FieldValue> tested = new LinkedHashMap<>();
        for (String field : asked.names(fields)) {
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
