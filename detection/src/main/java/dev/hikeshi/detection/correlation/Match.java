package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a correlation needs of a finding.
 *
 * @param time when it happened
 * @param ruleId whose finding it is
 * @param host the empty string when unknown
 * @param origin where its event stands
 * @param values texts of its fields, by the rule's names
 */
record Match(Instant time, String ruleId, String host, Origin origin, Map<String, String> values) {

    Match {
        values = Map.copyOf(values);
    }

    /**
     * The match of a finding that has a time.
     *
     * @param time of the finding
     */
    static Match of(Finding finding, Instant time) {
        Map<String, String> values = new LinkedHashMap<>();
        finding.context().forEach((name, value) -> put(values, name, value));
        finding.tested().forEach((name, value) -> put(values, name, value));
        return new Match(time, finding.ruleId(), finding.host(), finding.origin(), values);
    }

    private static void put(Map<String, String> values, String name, FieldValue value) {
        if (!(value instanceof FieldValue.Absent)) {
            values.put(name, value.text());
        }
    }
}
