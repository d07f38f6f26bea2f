package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.Map;

/** Makes the finding of a rule that matched. */
final class Findings {

    private Findings() {}

    /**
     * The finding.
     *
     * @param tested the fields that the rule tested
     * @param context what else is kept of the event
     */
    static Finding of(
            Rule rule,
            Event event,
            Map<String, FieldValue> tested,
            Map<String, FieldValue> context) {
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
                context);
    }
}
